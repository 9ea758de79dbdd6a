/** Version of the AsyncAPI Kafka binding that servers, channels, operations and messages are written in. */
export const kafkaBindingVersion = '0.5.0';
