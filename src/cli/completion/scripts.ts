/*
 * What the shells are told. Each script hands the words of the line to the hidden command `complete`, as lines on
 * standard input: nothing of what was typed is run or expanded, and no empty word gets lost. Where nothing fits, the
 * shell offers files.
 */

const BASH = `# Completion for outsource in bash.
_outsource() {
  local text
  COMPREPLY=()
  while IFS=$'\\t' read -r text _; do
    COMPREPLY+=("$text")
  done < <(printf '%s\\n' "\${COMP_WORDS[@]:1:COMP_CWORD}" | outsource complete 2>/dev/null)
}
complete -o bashdefault -o default -F _outsource outsource
`;

const ZSH = `#compdef outsource
# Completion for outsource in zsh.
_outsource() {
  local text about
  local -a found
  while IFS=$'\\t' read -r text about; do
    found+=("\${text//:/\\\\:}:$about")
  done < <(print -rl -- "\${(@)words[2,CURRENT]}" | outsource complete 2>/dev/null)
  if (( $#found )); then
    _describe outsource found
  else
    _files
  fi
}
if [[ $funcstack[1] = _outsource ]]; then
  _outsource "$@"
else
  compdef _outsource outsource
fi
`;

const FISH = `# Completion for outsource in fish.
function __outsource_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (printf '%s\\n' $words[2..-1] | outsource complete 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c outsource -f -a '(__outsource_complete)'
`;

const POWERSHELL = `# Completion for outsource in PowerShell.
Register-ArgumentCompleter -Native -CommandName outsource -ScriptBlock {
  param($word, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  $words | outsource complete 2>$null | ForEach-Object {
    $text, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
  }
}
`;

/** The script for each shell, which defines how `outsource` is completed there. */
export const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };

export type Shell = keyof typeof SCRIPTS;
