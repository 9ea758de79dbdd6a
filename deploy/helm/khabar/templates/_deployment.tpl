{{/* The Deployment of one service. Takes { root, name, service }. */}}
{{- define "khabar.deployment" -}}
{{- $values := .root.Values -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "khabar.metadata" . | nindent 2 }}
spec:
  {{- if not (kindIs "invalid" .service.replicas) }}
  replicas: {{ .service.replicas }}
  {{- end }}
  minReadySeconds: {{ $values.minReadySeconds }}
  revisionHistoryLimit: 5
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels:
      {{- include "khabar.selectorLabels" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "khabar.selectorLabels" . | nindent 8 }}
        {{- with .service.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      annotations:
        # A changed ConfigMap restarts nothing by itself.
        checksum/settings: {{ $values.settings | toJson | sha256sum }}
        {{- with .service.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      {{- include "khabar.podSpec" .root | nindent 6 }}
      serviceAccountName: {{ include "khabar.serviceAccountName" .root }}
      terminationGracePeriodSeconds: {{ include "khabar.gracePeriodSeconds" . }}
      {{- with .service.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .service.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .service.affinity }}
      affinity:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      topologySpreadConstraints:
        {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
        - maxSkew: 1
          topologyKey: {{ . }}
          whenUnsatisfiable: {{ $values.topologySpread.whenUnsatisfiable }}
          labelSelector:
            matchLabels:
              {{- include "khabar.selectorLabels" $ | nindent 14 }}
        {{- end }}
      containers:
        - name: {{ .name }}
          {{- include "khabar.container" (dict "root" .root "resources" .service.resources) | nindent 10 }}
          args: [{{ .name }}]
          envFrom:
            - configMapRef:
                name: {{ include "khabar.fullname" .root }}-settings
          env:
            {{- include "khabar.serviceEnv" . | nindent 12 }}
          ports:
            - name: http
              containerPort: {{ $values.ports.http }}
            - name: metrics
              containerPort: {{ $values.ports.metrics }}
          startupProbe:
            httpGet: { path: /health/live, port: http }
            {{- toYaml $values.probes.startup | nindent 12 }}
          readinessProbe:
            httpGet: { path: /health/ready, port: http }
            {{- toYaml $values.probes.readiness | nindent 12 }}
          livenessProbe:
            httpGet: { path: /health/live, port: http }
            {{- toYaml $values.probes.liveness | nindent 12 }}
          {{- with .service.preStopSeconds }}
          lifecycle:
            preStop:
              sleep: { seconds: {{ . }} }
          {{- end }}
          volumeMounts:
            {{- include "khabar.volumeMounts" .root | nindent 12 }}
      volumes:
        {{- include "khabar.volumes" .root | nindent 8 }}
{{- end }}
