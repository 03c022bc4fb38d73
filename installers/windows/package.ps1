# Makes an application image in target\package\seciot, and with -Msi an installer too (needs WiX).
# The same recipe as on Linux; written for Windows and not tried there yet.
param([switch]$Msi)
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
if (-not $env:JAVA_HOME) { throw 'Set JAVA_HOME to a JDK 25 or newer.' }
$bin = "$env:JAVA_HOME\bin"
$package = "$root\target\package"
$lib = "$root\app\desktop\target\lib"
$version = ([xml](Get-Content "$root\pom.xml")).project.version -replace '[^0-9.].*', ''
$modules = 'java.base,java.desktop,java.logging,java.xml,java.sql,java.naming,java.net.http,' +
  'java.management,java.scripting,jdk.unsupported,jdk.zipfs,jdk.localedata,' +
  'javafx.controls,javafx.swing'

& "$root\seciot.cmd" --version
Remove-Item -Recurse -Force $package -ErrorAction SilentlyContinue
New-Item -ItemType Directory $package | Out-Null
& "$bin\jlink" --module-path "$root\app\desktop\target\fx" --add-modules $modules `
  --include-locales=en,de --strip-debug --no-header-files --no-man-pages --compress zip-6 `
  --output "$package\runtime"
@'
main-class=io.seciot.cli.Main
java-options=-Xlog:disable -Dseciot.verb=desktop --enable-native-access=javafx.graphics -Dseciot.home=$APPDIR
'@ | Set-Content -Encoding ascii "$package\seciot-desktop.properties"
$jar = (Get-ChildItem "$lib\seciot-cli-*.jar")[0].Name
& "$bin\jpackage" --type app-image --name seciot --dest $package --app-version $version `
  --vendor SecIoT --runtime-image "$package\runtime" --input $lib --main-jar $jar `
  --main-class io.seciot.cli.Main --win-console `
  --java-options '-Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1' `
  --java-options '-Dseciot.home=$APPDIR' `
  --add-launcher "seciot-desktop=$package\seciot-desktop.properties"
Copy-Item -Recurse "$root\examples", "$root\LICENSE", "$root\NOTICE" "$package\seciot\app"

$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$package\seciot\app\seciot.aot"
& "$package\seciot\seciot.exe" check "$package\seciot\app\examples\smart-lock.seciot.json" *> $null
Remove-Item Env:JAVA_TOOL_OPTIONS
if (Test-Path "$package\seciot\app\seciot.aot") {
  $cfg = "$package\seciot\app\seciot.cfg"
  (Get-Content $cfg) -replace '^\[JavaOptions\]', "[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR\seciot.aot" |
    Set-Content -Encoding ascii $cfg
}
if ($Msi) {
  & "$bin\jpackage" --type msi --app-image "$package\seciot" --dest $package --name seciot `
    --app-version $version
}
Get-ChildItem $package
