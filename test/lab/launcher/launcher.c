// Starts the program that lab.env beside this one names, with the variables that it lists: the program under test passes none on that it does
// not know. Windows only; a line of lab.env is NAME=VALUE in UTF-8, and the line HOST=... is the program.
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

int main(void) {
  wchar_t place[MAX_PATH], host[MAX_PATH] = L"", wide[4096];
  char line[4096];
  GetModuleFileNameW(NULL, place, MAX_PATH);
  wcscpy(wcsrchr(place, L'\\') + 1, L"lab.env");
  FILE *file = _wfopen(place, L"rb");
  if (file == NULL) return 250;
  while (fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\r\n")] = 0;
    MultiByteToWideChar(CP_UTF8, 0, line, -1, wide, 4096);
    wchar_t *value = wcschr(wide, L'=');
    if (value == NULL) continue;
    *value++ = 0;
    if (wcscmp(wide, L"HOST") == 0) wcscpy(host, value);
    else SetEnvironmentVariableW(wide, value);
  }
  fclose(file);
  STARTUPINFOW start = { sizeof start };
  GetStartupInfoW(&start);
  PROCESS_INFORMATION made;
  if (!CreateProcessW(host, GetCommandLineW(), NULL, NULL, TRUE, 0, NULL, NULL, &start, &made)) return 251;
  DWORD code = 252;
  WaitForSingleObject(made.hProcess, INFINITE);
  GetExitCodeProcess(made.hProcess, &code);
  return (int)code;
}
