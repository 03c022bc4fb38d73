#!/bin/sh
# Makes an application image in target/package/seciot.app, and with --dmg a disk image too.
# The same recipe as on Linux; written for macOS and not tried there yet. Signing is up to you:
# pass what jpackage needs in JPACKAGE_OPTIONS, such as --mac-sign.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$home/installers/common/image.sh"

image=$package/seciot.app
app_folder=$image/Contents/app
bin_folder=$image/Contents/MacOS
make_image
if [ "${1:-}" = --dmg ]; then
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/jpackage" --type dmg --app-image "$image" --dest "$package" --name seciot \
    --app-version "$version" ${JPACKAGE_OPTIONS:-}
fi
ls -d "$package"/seciot*
