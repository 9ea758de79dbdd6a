{{/* One egress rule to a dependency. Takes { peer: { to, ports }, protocols }. */}}
{{- define "khabar.egressTo" -}}
{{- $protocols := default (list "TCP") .protocols -}}
- ports:
    {{- range $port := .peer.ports }}
    {{- range $protocols }}
    - { protocol: {{ . }}, port: {{ $port }} }
    {{- end }}
    {{- end }}
  {{- with .peer.to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}

{{/* One ingress rule to a named port. Takes { port, from }. */}}
{{- define "khabar.ingressTo" -}}
- ports:
    - { protocol: TCP, port: {{ .port }} }
  {{- with .from }}
  from:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}

{{/* Egress rules of a component: what its secrets are for, names, telemetry. Takes { root, name }. */}}
{{- define "khabar.egress" -}}
{{- $policy := .root.Values.networkPolicy }}
{{- include "khabar.egressTo" (dict "peer" $policy.dns "protocols" (list "UDP" "TCP")) }}
{{- range index (include "khabar.secretsOf" . | fromYaml) .name }}
{{ include "khabar.egressTo" (dict "peer" (index $policy .)) }}
{{- end }}
{{ include "khabar.egressTo" (dict "peer" $policy.otlp) }}
{{- if eq .name "fetcher" }}
{{- $world := list (dict "ipBlock" (dict "cidr" "0.0.0.0/0" "except" $policy.world.exceptIPv4)) (dict "ipBlock" (dict "cidr" "::/0" "except" $policy.world.exceptIPv6)) }}
{{ include "khabar.egressTo" (dict "peer" (dict "to" $world "ports" $policy.world.ports)) }}
{{- end }}
{{- end }}
