# Everything runs on the Node.js that the lock file pins, whatever the system has.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export NX_DAEMON := false
export NX_TUI := false

.PHONY: run test check build bench stop clean

# make run [ONCE=1] [INPUT=<feed URL | OPML file | folder of pages or texts>]
run: build
	@node deploy/quickstart/dist/main.js $(if $(ONCE),--once) $(if $(INPUT),--input "$(INPUT)")

# make test [PARTS="lint typecheck build unit int e2e"]
test: node_modules/.khabar-installed
	@node tools/test.mjs $(PARTS)

check: node_modules/.khabar-installed
	@npm run --silent check

build: node_modules/.khabar-installed
	@nx run-many -t build --outputStyle=stream-without-prefixes > .build.log 2>&1 || { cat .build.log; exit 1; }

# make bench: consumer overhead, the store, the whole flow, extraction beside other engines, and entities (docs/quality.md)
bench: build
	@npm run --silent bench --workspace=bench

stop:
	@node apps/cli/bin/khabar.js stack down

clean:
	rm -rf apps/*/dist libs/*/dist deploy/*/dist bench/dist .nx

node_modules/.khabar-installed: package.json package-lock.json
	@tools/bootstrap.sh
