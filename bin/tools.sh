# The tools that bin/run, bin/test, bin/bench and bin/pictures need: a JDK, Maven, Node. Read by them, not run.

java_version=25           # or newer
node_version=24.17.0      # the one that Vaadin looks for in ~/.vaadin
playwright_version=1.62.0 # the same as in pom.xml
puppeteer_version=25.16.0 # takes pictures in Firefox too

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# Installs the packages $2 ... of Debian or Ubuntu, as root; elsewhere, or if there are none, does nothing.
# $1 says what is installed.
install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 0
  say "Installing $1 ..."
  shift
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
    tail -n 3 "$log" >&2
  fi
  rm -f "$log"
}

# The major version of the JDK in the folder $1; nothing if that is no JDK.
jdk_major() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

# The folder of the JDK whose javac stands in the PATH, links followed.
jdk_in_path() {
  command -v javac >/dev/null 2>&1 || return 0
  file=$(command -v javac)
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  (cd "$(dirname "$file")/.." && pwd -P)
}

# Every folder that may hold a JDK, one a line, the user's own choice first.
jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  jdk_in_path
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$java_version+" 2>/dev/null || :
  fi
  for jdk in "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/lib/jvm/* /usr/local/lib/jvm/* \
    /usr/java/* /opt/* /opt/*/* /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$jdk/bin/javac" ]; then printf '%s\n' "$jdk"; fi
  done
}

# Sets JAVA_HOME to the first JDK that is new enough; 1 if there is none. In $found: those that are too old.
choose_jdk() {
  list=$(jdk_candidates)
  found=
  while IFS= read -r jdk; do
    [ -n "$jdk" ] || continue
    major=$(jdk_major "$jdk")
    if [ "${major:-0}" -ge "$java_version" ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      jdk_major=$major
      return
    fi
    [ -z "$major" ] || found="$found Java $major in $jdk;"
  done <<EOF
$list
EOF
  return 1
}

find_jdk() {
  choose_jdk && return
  install "a JDK" "openjdk-$java_version-jdk-headless"
  choose_jdk && return
  say "Thalweg needs a Java Development Kit (JDK), version $java_version or newer.${found:+ Found only:$found}"
  say "Install one, for example"
  say "  Debian, Ubuntu:  apt install openjdk-$java_version-jdk, or temurin-$java_version-jdk from adoptium.net"
  say "  macOS:           brew install openjdk"
  say "  elsewhere:       https://adoptium.net"
  die "or set JAVA_HOME to the folder of one that is already there, and run this again."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 || install Maven maven
  command -v mvn >/dev/null 2>&1 ||
    die "Thalweg is built by Maven 3.8 or newer, and there is no mvn here." \
      "Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven) and run this again."
}

# Maven as it is used here: no colours, no download progress, no warnings about Maven's own jars.
maven() {
  quiet_maven
  mvn --batch-mode --no-transfer-progress "$@"
}

quiet_maven() {
  if [ "$jdk_major" -ge 24 ]; then
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
  fi
}

node_fits() {
  case $("$1" --version 2>/dev/null) in
    v24.*) return 0 ;;
  esac
  return 1
}

# Puts Node 24 in front of the PATH: the installed one, or one from the npm registry in the folder
# where Vaadin looks, below Java's idea of the home folder. Without npm Vaadin fetches its own.
find_node() {
  if command -v npm >/dev/null 2>&1 && node_fits node; then return; fi
  home=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *user\.home = //p')
  node_home=${home:-$HOME}/.vaadin/node-v$node_version
  if ! node_fits "$node_home/bin/node"; then
    command -v npm >/dev/null 2>&1 || install "npm, which fetches Node" npm
    if ! command -v npm >/dev/null 2>&1; then
      say "No Node here: Vaadin will fetch version 24. If that fails, install Node 24 (with npm) and run this again."
      return
    fi
    say "Fetching Node $node_version for the build of the pages ..."
    log=$(mktemp)
    if ! npm install --global --loglevel=error --no-fund --no-audit --prefix "$node_home" \
      "node@$node_version" npm@11 >"$log" 2>&1 || ! node_fits "$node_home/bin/node"; then
      cat "$log" >&2
      rm -f "$log"
      die "Node 24 could not be fetched. Install Node 24 (with npm) and run this again."
    fi
    rm -f "$log"
  fi
  PATH=$node_home/bin:$PATH
  export PATH
}

# A sum over the content of everything that the product is built of.
sources_sum() {
  find pom.xml src/main frontend -type f ! -path 'frontend/generated/*' ! -path frontend/index.html \
    ! -path 'src/main/bundles/*' -exec cksum {} + 2>/dev/null | LC_ALL=C sort | cksum
}

# Says that target/thalweg.jar is built of the sources with this sum.
remember_build() { printf '%s\n' "$1" >target/thalweg.jar.sources; }

build_is_fresh() {
  [ -f target/thalweg.jar ] && [ "$(cat target/thalweg.jar.sources 2>/dev/null)" = "$1" ]
}

# Prints the path of a Chromium or Chrome; nothing if there is none.
find_chromium() {
  for name in "${BROWSER_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
}
