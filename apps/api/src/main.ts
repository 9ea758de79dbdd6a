import 'reflect-metadata';
import { loadSettings, runProgram } from '@khabar/config';
import { serve } from './serve.js';
import { settingTable } from './settings.js';

await runProgram('api', () => serve(loadSettings(settingTable, process.env)));
