# An image of sitegen with the programs that `sitegen publish` calls:  docker build --tag sitegen .
# A smaller one, for checking and building alone:                     docker build --tag sitegen --target sitegen .

FROM swift:6.2-bookworm AS build
RUN apt-get update && apt-get install --yes --no-install-recommends libcmark-dev libyaml-dev libjemalloc-dev pkg-config make
WORKDIR /source
COPY . .
RUN make dist

FROM debian:bookworm-slim AS sitegen
RUN apt-get update && apt-get install --yes --no-install-recommends libcmark0.30.2 libyaml-0-2 && rm -rf /var/lib/apt/lists/*
COPY --from=build /source/dist/ /usr/local/
WORKDIR /site
CMD ["sitegen", "--help"]

FROM sitegen
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates git openssh-client rclone rsync \
    && rm -rf /var/lib/apt/lists/*
