{{- define "khabar.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" }}
{{- end }}

{{- define "khabar.fullname" -}}
{{- $name := include "khabar.name" . }}
{{- $base := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) }}
{{- default $base .Values.fullnameOverride | trunc 44 | trimSuffix "-" }}
{{- end }}

{{- define "khabar.serviceAccountName" -}}
{{- default (ternary (include "khabar.fullname" .) "default" .Values.serviceAccount.create) .Values.serviceAccount.name }}
{{- end }}

{{- define "khabar.image" -}}
{{- with .Values.image }}
{{- .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ default $.Chart.AppVersion .tag }}{{ end }}
{{- end }}
{{- end }}

{{/* Labels that never change: a Deployment cannot be given another selector. Takes { root, name }. */}}
{{- define "khabar.selectorLabels" -}}
app.kubernetes.io/name: {{ include "khabar.name" .root }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{/* Takes { root, name }. */}}
{{- define "khabar.labels" -}}
{{ include "khabar.selectorLabels" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: khabar
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/* metadata of an object that belongs to one component. Takes { root, name }. */}}
{{- define "khabar.metadata" -}}
name: {{ include "khabar.fullname" .root }}-{{ .name }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "khabar.labels" . | nindent 2 }}
{{- end }}
