#!/bin/sh
# Makes an application image with its own Java in target/package/seciot, and with --deb a Debian
# package too. Needs what ./seciot needs; --deb also needs fakeroot and dpkg-deb.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$home/installers/common/image.sh"

make_image
if [ "${1:-}" = --deb ]; then
  # JavaFX brings its own libraries and cannot say what they need in turn.
  "$JAVA_HOME/bin/jpackage" --type deb --app-image "$package/seciot" --dest "$package" \
    --name seciot --app-version "$version" --vendor SecIoT --license-file "$home/LICENSE" \
    --description "Threat modelling and secure design for the Internet of Things" \
    --linux-package-deps "libgtk-3-0, libxtst6, libpangoft2-1.0-0, fontconfig"
fi
ls -d "$package"/seciot*
