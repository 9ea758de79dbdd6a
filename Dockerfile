# One image for the four services and the CLI; the first argument names which (deploy/image/entrypoint.sh).
#   docker build -t khabar:0.1.0 .
#   docker run --rm khabar:0.1.0 khabar --help

# The version is that of the `node` development dependency, so that tests and production run the same Node.js.
# Builders that can reach the registry should pin it: --build-arg NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
ENV NX_DAEMON=false NX_TUI=false
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
RUN npx nx run-many -t build -p @khabar/fetcher,@khabar/parser,@khabar/indexer,@khabar/api,@khabar/cli
# What is left is what runs: compiled code, its data and production dependencies, no sources and no test support.
RUN rm -rf node_modules apps/*/node_modules libs/*/node_modules deploy/*/node_modules
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --no-audit --no-fund -w apps/fetcher -w apps/parser -w apps/indexer -w apps/api -w apps/cli
RUN rm -rf apps/flow-e2e libs/testing && \
    find apps libs deploy/local -name node_modules -prune -o \
      \( -name src -o -name '*.config.mjs' -o -name 'tsconfig*' -o -name '*.d.ts' -o -name '*.d.ts.map' \) -print0 | \
    xargs -0 rm -rf

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="khabar" \
      org.opencontainers.image.description="Event-driven news ingestion: fetcher, parser, indexer, API and CLI" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/libs ./libs
COPY --from=build /app/apps ./apps
COPY --from=build /app/deploy/local ./deploy/local
COPY --from=build /app/deploy/kafka ./deploy/kafka
COPY --from=build --chmod=755 /app/deploy/image/entrypoint.sh ./deploy/image/entrypoint.sh
# The user `node` of the base image, by number: Kubernetes can only tell a number from root.
USER 1000:1000
EXPOSE 8080 9464
ENTRYPOINT ["/app/deploy/image/entrypoint.sh"]
CMD ["khabar", "--help"]
