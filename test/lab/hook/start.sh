# Starts genuine pwsh as the lab wants it; LAB_PWSH is the program, LAB_HOOK the library that is loaded before it. The providers of a machine
# and its language mode come first, as text of the same session. A script that is named by -File is run by -Command then, with its arguments
# as constants.
export DOTNET_STARTUP_HOOKS="$LAB_HOOK" POWERSHELL_TELEMETRY_OPTOUT=1
first=''
[ -z "$LAB_PROVIDERS" ] || first=". '$LAB_PROVIDERS'; "
[ "$LAB_LANGUAGE" != Constrained ] || first="$first\$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; "
if [ "$1" = -File ] && [ -n "$first" ]; then
  text="$first& '$2'"
  shift 2
  for argument; do
    case $argument in
      -[A-Za-z]*) text="$text $argument" ;;
      *) text="$text '$(printf %s "$argument" | sed "s/'/''/g")'" ;;
    esac
  done
  set -- -Command "$text; exit \$LASTEXITCODE"
elif [ "$1" = -Command ] && [ -n "$first" ]; then
  shift
  set -- -Command "$first$*"
else
  export LAB_FIRST="$first"
fi
exec dotnet "$LAB_PWSH" -NoProfile -NonInteractive "$@"
