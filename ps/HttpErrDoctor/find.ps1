# Finding node and the program. node runs dist/cli.js itself: with a .cmd in between, cmd.exe would parse the arguments once more.

$script:HedCli = 'node_modules/httperr-doctor/dist/cli.js'

# The script of the program: beside this module in the package, else where npm installs global packages, else behind the command of that name.
function Get-HedCliPath {
    $places = @($PSScriptRoot + '/../../dist/cli.js')
    foreach ($root in (Get-HedGlobalFolders)) { $places += $root + '/' + $script:HedCli }
    foreach ($place in $places) { if ([IO.File]::Exists($place)) { return [IO.Path]::GetFullPath($place) } }
    throw (New-HedError 'httperr-doctor is neither beside this module nor a global package. Install it: npm install --global httperr-doctor' 0 'ProgramNotFound' 'ObjectNotFound' $null)
}

# Folders that may hold node_modules of global packages: the usual ones, that of a prefix of the user's own, those of the version managers.
function Get-HedGlobalFolders {
    [Environment]::GetFolderPath('ApplicationData') + '/npm'
    [Environment]::GetFolderPath('ProgramFiles') + '/nodejs'
    foreach ($name in @('npm_config_prefix', 'NPM_CONFIG_PREFIX', 'FNM_MULTISHELL_PATH', 'NVM_SYMLINK', 'NVM_BIN')) {
        $folder = [Environment]::GetEnvironmentVariable($name)
        if ($folder) { $folder; $folder + '/lib'; $folder + '/../lib' }
    }
    # volta keeps each package in a folder of its own
    foreach ($folder in @(Get-HedVoltaFolders)) { $folder + '/tools/image/packages/httperr-doctor'; $folder + '/tools/image/packages/httperr-doctor/lib' }
    # npm puts its shims beside node_modules on Windows, and into bin beside lib elsewhere
    foreach ($command in @(Get-Command 'httperr-doctor' -CommandType Application, ExternalScript -ErrorAction Ignore)) {
        $folder = [IO.Path]::GetDirectoryName($command.Path)
        $folder
        $folder + '/../lib'
    }
}

function Get-HedVoltaFolders {
    $volta = [Environment]::GetEnvironmentVariable('VOLTA_HOME')
    if ($volta) { $volta }
    [Environment]::GetFolderPath('LocalApplicationData') + '/Volta'
    [Environment]::GetFolderPath('UserProfile') + '/.volta'
}

# node at its usual place, else along PATH, else where version managers put it. PowerShell does not look into the current directory.
function Get-HedNodePath {
    $usual = [Environment]::GetFolderPath('ProgramFiles') + '\nodejs\node.exe'
    if ([IO.File]::Exists($usual)) { return $usual }
    # a shim that is a batch file would let cmd.exe parse the arguments
    foreach ($command in @(Get-Command node -CommandType Application -All -ErrorAction Ignore)) {
        if ([IO.Path]::DirectorySeparatorChar -ne '\' -or [IO.Path]::GetExtension($command.Path) -eq '.exe') { return $command.Path }
    }
    $name = 'node'
    if ([IO.Path]::DirectorySeparatorChar -eq '\') { $name = 'node.exe' }
    foreach ($variable in @('FNM_MULTISHELL_PATH', 'NVM_SYMLINK', 'NVM_BIN', 'VOLTA_HOME')) {
        $folder = [Environment]::GetEnvironmentVariable($variable)
        if (-not $folder) { continue }
        foreach ($place in @($folder, ($folder + '/bin'))) { if ([IO.File]::Exists($place + '/' + $name)) { return [IO.Path]::GetFullPath($place + '/' + $name) } }
    }
    throw (New-HedError 'Node.js was not found: neither below Program Files, nor along PATH, nor where nvm, fnm and volta put it. Install Node.js 20 or later, or name it: -NodePath C:\path\to\node.exe' 0 'NodeNotFound' 'ObjectNotFound' $null)
}
