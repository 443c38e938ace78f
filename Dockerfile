# Made from the package alone, with no network but for the base image:
#   npm ci && npm pack && docker build --tag outsource .
#   docker run --rm --volume "$PWD:/work" outsource lint
FROM node:24-alpine
# Unpacks it. Of several packages none is taken: the build fails.
ADD outsource-*.tgz /opt
RUN ["ln", "-s", "/opt/package/dist/cli.cjs", "/usr/local/bin/outsource"]
USER node
WORKDIR /work
ENTRYPOINT ["outsource"]
CMD ["lint"]
