# Read by the scripts for Linux and macOS; expects $home. make_image builds the product, a runtime
# with only the modules it uses, the image, and the start-up caches inside it.

JAVA_HOME=$("$home/seciot" jdk)
package=$home/target/package
image=$package/seciot
app_folder=$image/lib/app
bin_folder=$image/bin
lib=$home/app/desktop/target/lib
# jpackage takes numbers only.
version=$(sed -n 's#.*<version>\([0-9.]*\).*</version>.*#\1#p' "$home/pom.xml" | head -n 1)
modules=java.base,java.desktop,java.logging,java.xml,java.sql,java.naming,java.net.http
modules=$modules,java.management,java.scripting,jdk.unsupported,jdk.zipfs,jdk.localedata
modules=$modules,javafx.controls,javafx.swing

make_image() {
  "$home/seciot" --version
  rm -rf "$package"
  mkdir -p "$package"
  "$JAVA_HOME/bin/jlink" --module-path "$home/app/desktop/target/fx" --add-modules "$modules" \
    --include-locales=en,de --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$package/runtime"
  cat >"$package/seciot-desktop.properties" <<'LAUNCHER'
main-class=io.seciot.cli.Main
java-options=-Xlog:disable -Dseciot.verb=desktop --enable-native-access=javafx.graphics -Dseciot.home=$APPDIR
LAUNCHER
  "$JAVA_HOME/bin/jpackage" --type app-image --name seciot --dest "$package" \
    --app-version "$version" --vendor SecIoT --runtime-image "$package/runtime" --input "$lib" \
    --main-jar "$(basename "$lib"/seciot-cli-*.jar)" --main-class io.seciot.cli.Main \
    --java-options "-Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1" \
    --java-options '-Dseciot.home=$APPDIR' \
    --add-launcher "seciot-desktop=$package/seciot-desktop.properties"
  cp -a "$home/examples" "$home/LICENSE" "$home/NOTICE" "$app_folder"
  train seciot "" check "$app_folder/examples/smart-lock.seciot.json"
  train seciot-desktop "-Dglass.platform=Headless -Dprism.order=sw" --self-check
}

# train LAUNCHER OPTIONS ARGUMENTS: a launcher that reads a cache cannot write one, so the line that
# names it is put in afterwards. The cache survives moving the image
# as long as the times of files are kept.
train() {
  launcher=$1
  options=$2
  shift 2
  JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app_folder/$launcher.aot $options" \
    "$bin_folder/$launcher" "$@" </dev/null >/dev/null 2>&1 || :
  [ -f "$app_folder/$launcher.aot" ] || return 0
  cfg=$app_folder/$launcher.cfg
  sed 's#^\[JavaOptions\]#&\
java-options=-XX:AOTCache=$APPDIR/'"$launcher"'.aot#' "$cfg" >"$cfg.new"
  mv "$cfg.new" "$cfg"
}
