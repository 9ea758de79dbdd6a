{{/* A setting as the environment has it. Numbers come as floats from YAML: toJson writes them out, where quote would write 8.388608e+06. */}}
{{- define "khabar.settingValue" -}}
{{- ternary . (toJson .) (kindIs "string" .) | quote }}
{{- end }}

{{/* Which secrets a component is given, and no others. */}}
{{- define "khabar.secretsOf" -}}
fetcher: [kafka, mongo]
parser: [kafka]
indexer: [kafka, mongo]
api: [mongo]
topics: [kafka]
{{- end }}

{{- define "khabar.secretRef" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end }}

{{/* References to the secrets of a component. Takes { root, name }. */}}
{{- define "khabar.secretEnv" -}}
{{- $secrets := .root.Values.secrets }}
{{- $mine := index (include "khabar.secretsOf" . | fromYaml) .name }}
{{- if has "mongo" $mine }}
{{ include "khabar.secretRef" (dict "name" "KHABAR_MONGO_URL" "secret" $secrets.mongo.existingSecret "key" $secrets.mongo.urlKey) }}
{{- end }}
{{- if and (has "kafka" $mine) $secrets.kafka.existingSecret }}
{{ include "khabar.secretRef" (dict "name" "KHABAR_KAFKA_SASL_USERNAME" "secret" $secrets.kafka.existingSecret "key" $secrets.kafka.usernameKey) }}
{{ include "khabar.secretRef" (dict "name" "KHABAR_KAFKA_SASL_PASSWORD" "secret" $secrets.kafka.existingSecret "key" $secrets.kafka.passwordKey) }}
{{- end }}
{{- end }}

{{/* Mebibytes of a memory quantity such as 512Mi or 2Gi. */}}
{{- define "khabar.mebibytes" -}}
{{- if hasSuffix "Gi" . }}{{ mul (trimSuffix "Gi" .) 1024 }}{{ else }}{{ trimSuffix "Mi" . }}{{ end }}
{{- end }}

{{/* Heap of the main thread. Takes { heapPercent, resources }. */}}
{{- define "khabar.heapMebibytes" -}}
{{- div (mul (include "khabar.mebibytes" .resources.limits.memory) .heapPercent) 100 }}
{{- end }}

{{/* Environment of a service. Takes { root, name, service }. */}}
{{- define "khabar.serviceEnv" -}}
- name: OTEL_SERVICE_NAME
  value: khabar-{{ .name }}
- name: NODE_OPTIONS
  value: --max-old-space-size={{ include "khabar.heapMebibytes" .service }}
- name: KHABAR_HTTP_PORT
  value: {{ .root.Values.ports.http | quote }}
- name: KHABAR_METRICS_PORT
  value: {{ .root.Values.ports.metrics | quote }}
{{- range $name, $value := .service.settings }}
- name: {{ $name }}
  value: {{ include "khabar.settingValue" $value }}
{{- end }}
{{- include "khabar.secretEnv" . }}
{{- with concat .root.Values.extraEnv (default list .service.extraEnv) }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* Seconds from SIGTERM to SIGKILL: preStop pause, drain, and the time to leave. Takes { root, service }. */}}
{{- define "khabar.gracePeriodSeconds" -}}
{{- $settings := merge dict (default dict .service.settings) .root.Values.settings }}
{{- $drainMs := $settings.KHABAR_DRAIN_GRACE_MS | default 15000 | int64 }}
{{- add (div (add $drainMs 999) 1000) .root.Values.shutdownSeconds (default 0 .service.preStopSeconds) }}
{{- end }}
