@echo off
rem Starts SecIoT on Windows: finds a JDK 25 or newer, builds what is not built, runs.
rem   seciot                 the desktop
rem   seciot VERB ...        the command line; seciot --help says which verbs there are
rem   seciot test ^| bench    all tests; the benchmarks
setlocal EnableExtensions EnableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "lib=%home%\app\desktop\target\lib"
set "fx=%home%\app\desktop\target\fx"
set "made=%home%\target\launcher"

set "jdk="
call :consider "%JAVA_HOME%"
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
call :consider "%JAVA25_HOME%"
call :consider "%JAVA_25_HOME%"
call :consider "%JDK25_HOME%"
call :consider "%JDK_25_HOME%"
call :consider "%JAVA_HOME_25_X64%"
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" ^
  "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" ^
  "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  for /d %%d in ("%%~f\*") do call :consider "%%~d"
)
if not defined jdk (
  echo seciot: SecIoT needs a JDK 25 or newer; install one ^(for example from https://adoptium.net^) or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "JAVA_HOME=%jdk%"

if /i "%~1"=="test" (
  call :maven --fail-at-end verify
  exit /b !errorlevel!
)
call :is_built || call :build || exit /b !errorlevel!
if "%~1"=="" goto desktop
if /i "%~1"=="desktop" goto desktop
if /i "%~1"=="bench" goto bench

if exist "%made%\cli.aot" (set cache="-XX:AOTCache=%made%\cli.aot") else set "cache="
"%JAVA_HOME%\bin\java" -Xlog:disable %cache% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dseciot.home=%home%" -cp "%lib%\*" io.seciot.cli.Main %*
exit /b %errorlevel%

:desktop
set arguments=%*
if "%~1"=="" set arguments=desktop
"%JAVA_HOME%\bin\java" -Xlog:disable "-Dseciot.home=%home%" --module-path "%fx%" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics -cp "%lib%\*" io.seciot.cli.Main %arguments%
exit /b %errorlevel%

:bench
call :maven -q -pl src-test -am -DskipTests -Dspotless.check.skip=true -Dcompiler.checks=-g package dependency:build-classpath -Dmdep.outputFile=target/class-path || exit /b 3
set /p classes=<"%home%\src-test\target\class-path"
"%JAVA_HOME%\bin\java" "-Dseciot.home=%home%" -cp "%home%\src-test\target\classes;%home%\src-test\target\test-classes;%classes%" io.seciot.bench.Main
exit /b %errorlevel%

rem A JDK says its version in a file, so that no JVM has to start to be asked.
:consider
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "version=%%~v"
  set "version=!version:"=!"
  if !version! geq 25 for %%p in ("%~1") do set "jdk=%%~fp"
)
exit /b 0

:maven
where mvn >nul 2>nul || (
  echo seciot: building needs Apache Maven 3.8 or newer; install it and start again. 1>&2
  exit /b 2
)
if exist "%home%\threat-ontology\target\classes\ontology" rmdir /s /q "%home%\threat-ontology\target\classes\ontology"
set "MAVEN_OPTS=%MAVEN_OPTS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
call mvn -B -Dstyle.color=never -f "%home%\pom.xml" %*
exit /b %errorlevel%

:is_built
if not exist "%made%\built" exit /b 1
if not exist "%lib%" exit /b 1
rem Newer sources than the last build.
powershell -NoProfile -Command "$built=(Get-Item '%made%\built').LastWriteTimeUtc; $n=Get-ChildItem -Path '%home%' -Recurse -File -Include pom.xml,*.java,*.ttl,*.rq,*.yaml,*.json,*.css,*.properties | Where-Object { $_.FullName -notmatch '\\target\\|\\src\\test\\|\\examples\\|\\docs\\' -and $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($n) { exit 1 }"
exit /b %errorlevel%

:build
echo Building SecIoT, once for these sources ... 1>&2
if exist "%made%" rmdir /s /q "%made%"
mkdir "%made%"
call :maven -q -pl app/desktop -am -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcompiler.checks=-g package || exit /b 3
"%JAVA_HOME%\bin\java" "%home%\installers\common\StripSignatures.java" "%lib%" || exit /b 3
"%JAVA_HOME%\bin\java" -XX:AOTCacheOutput="%made%\cli.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dseciot.home=%home%" -cp "%lib%\*" io.seciot.cli.Main check "%home%\examples\smart-lock.seciot.json" >nul 2>nul
type nul > "%made%\built"
exit /b 0
