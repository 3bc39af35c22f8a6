#!/bin/sh
# Writes the secrets of compose.yaml into the folder `secrets` beside it, each file for its reader alone. Files that are there
# already stay as they are, so it may run again. Run it as root, or as the user with the id 1000, which the service has.
set -eu
umask 077
cd "$(dirname "$0")"
if [ "$(id -u)" != 0 ] && [ "$(id -u)" != 1000 ]; then
  echo 'Run this as root (sudo): the service, whose user has the id 1000, must be able to read its file.' >&2
  exit 1
fi
mkdir -p secrets

make() { [ -s "secrets/$1" ] || openssl rand "$2" "$3" > "secrets/$1"; }
make mongo-keyfile -base64 756
make mongo-admin-password -hex 32
make mongo-guidepost-password -hex 32
if [ ! -s secrets/guidepost.env ]; then
  cat > secrets/guidepost.env <<END
GUIDEPOST_SECRET=$(openssl rand -hex 32)
MONGODB_URI=mongodb://guidepost:$(cat secrets/mongo-guidepost-password)@mongo1:27017,mongo2:27017,mongo3:27017/guidepost?replicaSet=guidepost
# Take away the # and fill in what you use; docs/deployment.md says when.
# MICROSOFT_APP_PASSWORD=
# GUIDEPOST_ENTRA_CLIENT_SECRET=
# TWILIO_AUTH_TOKEN=
# TWILIO_OTHER_AUTH_TOKEN=
# GUIDEPOST_OTHER_SECRET=
# GUIDEPOST_METRICS_TOKEN=
END
fi
[ "$(id -u)" != 0 ] || chown 1000 secrets/guidepost.env
echo 'The secrets are in deploymentTemplates/secrets. Keep a copy of them in a safe place.'
