# Two stages: build with the make targets that CI runs, then a small image with the program alone.
FROM swift:6.2-bookworm AS build
WORKDIR /src
COPY . .
RUN make release SWIFT_FLAGS=--static-swift-stdlib

FROM debian:bookworm-slim
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends libcmark0.30.2 libsqlite3-0 libssl3 libxml2 zlib1g curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home /data parley \
    && install -d -o parley /data
COPY --from=build /src/.build/release/parley /usr/local/bin/parley
USER parley
VOLUME /data
ENV PARLEY_DATABASE=/data/parley.sqlite PARLEY_HOST=0.0.0.0 PARLEY_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD curl -fsS http://127.0.0.1:8080/livez || exit 1
ENTRYPOINT ["parley"]
CMD ["serve"]
