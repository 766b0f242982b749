/* A small library that answers what the collectors ask of ntdll.dll, kernel32.dll, pdh.dll and fltlib.dll, from a scenario file. Growth follows the clock.
   The file is named by LAB_KERNEL_SCENARIO; one directive a line, '#' begins a comment:
     start <unix seconds>                             growth counts from here (default: first call)
     speed <n>                                        simulated seconds per real second (default 1)
     churn <n>                                        every call answers n more filler tags than the last: the buffer never suffices at once
     tag <4 chars, '_' = blank> <paged|nonpaged> <bytes at start> <bytes per second> <bytes per block>
     fill <n>                                         n more tags that stand still
     memory <visible> <available> <committed> <limit> pages
     boot <unix seconds>
     version <major> <minor> <build> <service pack> <1 client|2 domain controller|3 server> <suite mask>
     module <full path>                               a loaded image
     filter <instances> <name>[,<altitude>]           a file-system minifilter
     legacy <name>                                    a file-system filter of the old model, seen by class 2 of FilterFindFirst only
     processors <n>                                   of all groups together; those of one group are 64 at most (default 4)
     bits 32                                          classes 0, 11, 22, 66 and 106 answer as 32-bit Windows does
     big <4 chars> <paged|nonpaged> <bytes> <blocks at start> <blocks per second>   class 66
     hidden                                           class 66 shows neither addresses nor the bit that comes with them
     wide <n>                                         class 255 is there; its counters have wrapped n times in class 22
     wide other                                       class 255 is there, and is something else
     condition <name> <0|1>                           event below \KernelObjects
     va <type> <size> <peak> <limit> <failures>       class 106
     counter <value> <path with (*) or without> [instance]
     empty                                            counters are there, and have no instance: PDH says that it has no data
     refuse <class> <status>                          that class answers with this status; 1000 is FilterFindFirst, 1001 its class 2
     hang <class> <milliseconds>                      that class answers late
     real <class>                                     that class is answered by Windows itself                                       */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#define API __declspec(dllexport)
#define CC __stdcall
#else
#include <time.h>
#define API __attribute__((visibility("default")))
#define CC
#endif

#define OK 0
#define INVALID_CLASS ((int32_t)0xC0000003)
#define TOO_SHORT ((int32_t)0xC0000004)
#define NOT_FOUND ((int32_t)0xC0000034)
#define NO_MORE_ITEMS ((int32_t)0x80070103)
#define PDH_NO_OBJECT ((int32_t)0xC0000BB8)
#define PDH_MORE_DATA ((int32_t)0x800007D2)
#define PDH_NO_DATA ((int32_t)0x800007D5)
#define PDH_LOG_FILE_OPEN_ERROR ((int32_t)0xC0000BCA)
#define MAX_TAGS 16384
#define MAX_TEXTS 256

typedef struct { char tag[4]; uint32_t paged_allocs, paged_frees; uint64_t paged; uint32_t allocs, frees; uint64_t nonpaged; } tag_entry;
_Static_assert(sizeof(tag_entry) == 40, "SYSTEM_POOLTAG of 64 bits");
typedef struct { double value; char path[200], instance[80]; } counter_entry;
typedef struct { char text[256]; int number; } text_entry;
typedef struct { int class; int32_t status; uint32_t ms; } fault_entry;
typedef struct { char tag[4]; int paged; uint64_t bytes; uint32_t blocks; } big_entry;

static struct {
  int loaded, tags, modules, filters, conditions, vas, counters, faults, narrow, processors, empty, bigs, hidden, wide, wraps;
  uint8_t real[256];
  uint32_t pages[4], version[6];
  double boot;
  tag_entry tag[MAX_TAGS];
  text_entry module[MAX_TEXTS], filter[MAX_TEXTS], condition[16];
  uint64_t va[32][4];
  counter_entry counter[MAX_TEXTS];
  fault_entry fault[16];
  big_entry big[MAX_TEXTS];
} S;

static double now(void) {
#ifdef _WIN32
  FILETIME f;
  GetSystemTimeAsFileTime(&f);
  return (((uint64_t)f.dwHighDateTime << 32 | f.dwLowDateTime) - 116444736000000000ULL) / 1e7;
#else
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
#endif
}

static void sleep_ms(uint32_t ms) {
#ifdef _WIN32
  Sleep(ms);
#else
  struct timespec t = { ms / 1000, (long)(ms % 1000) * 1000000 };
  nanosleep(&t, 0);
#endif
}

static void name_tag(char *key, const char *tag) {
  size_t length = strlen(tag);
  for (size_t i = 0; i < 4; i++) key[i] = i >= length || tag[i] == '_' ? ' ' : tag[i];
}

static void add_tag(const char *tag, const char *pool, double bytes, double rate, double block, double seconds) {
  char key[4];
  tag_entry *entry = 0;
  name_tag(key, tag);
  for (int i = 0; i < S.tags; i++) if (!memcmp(S.tag[i].tag, key, 4)) entry = S.tag + i;
  if (!entry) {
    if (S.tags == MAX_TAGS) return;
    entry = S.tag + S.tags++;
    memset(entry, 0, sizeof *entry);
    memcpy(entry->tag, key, 4);
  }
  if (block < 1) block = 64;
  double in_use = bytes + rate * seconds;
  uint64_t live = in_use > 0 ? (uint64_t)(in_use / block) : 0;
  uint32_t frees = (uint32_t)(seconds * 3);
  if (pool[0] == 'p') { entry->paged = live * (uint64_t)block; entry->paged_frees = frees; entry->paged_allocs = (uint32_t)(frees + live); }
  else { entry->nonpaged = live * (uint64_t)block; entry->frees = frees; entry->allocs = (uint32_t)(frees + live); }
}

/* Read anew at each call: a test may change the file while the collector runs. */
static int load(void) {
  static double first;
  static int calls;
  const char *path = getenv("LAB_KERNEL_SCENARIO");
  FILE *f = path ? fopen(path, "r") : 0;
  char line[512], a[256], b[256];
  double start, speed = 1, x, y, z;
  unsigned u[6];
  int n, churn = 0, fill = 0;
  if (!f) return 0;
  if (!first) first = now();
  start = first;
  memset(&S, 0, sizeof S);
  S.boot = start - 86400;
  S.processors = 4;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    if (sscanf(line, "start %lf", &start) == 1 || sscanf(line, "speed %lf", &speed) == 1) continue;
    if (sscanf(line, "churn %d", &churn) == 1 || sscanf(line, "fill %d", &fill) == 1 || sscanf(line, "boot %lf", &S.boot) == 1) continue;
    if (!strcmp(line, "bits 32")) { S.narrow = 1; continue; }
    if (!strcmp(line, "empty")) { S.empty = 1; continue; }
    if (!strcmp(line, "hidden")) { S.hidden = 1; continue; }
    if (!strcmp(line, "wide other")) { S.wide = 2; continue; }
    if (sscanf(line, "wide %d", &S.wraps) == 1) { S.wide = 1; continue; }
    if (sscanf(line, "big %4s %15s %lf %lf %lf", a, b, &x, &y, &z) == 5 && S.bigs < MAX_TEXTS) {
      big_entry *big = S.big + S.bigs++;
      name_tag(big->tag, a);
      big->paged = b[0] == 'p';
      big->bytes = (uint64_t)x;
      big->blocks = (uint32_t)(y + z * (now() - start) * speed);
      continue;
    }
    if (sscanf(line, "processors %d", &S.processors) == 1) continue;
    if (sscanf(line, "legacy %255[^\n]", a) == 1 && S.filters < MAX_TEXTS) { S.filter[S.filters].number = -1; strcpy(S.filter[S.filters++].text, a); continue; }
    if (sscanf(line, "memory %u %u %u %u", u, u + 1, u + 2, u + 3) == 4) for (int i = 0; i < 4; i++) S.pages[i] = u[i];
    else if (sscanf(line, "version %u %u %u %u %u %i", u, u + 1, u + 2, u + 3, u + 4, (int *)u + 5) == 6) for (int i = 0; i < 6; i++) S.version[i] = u[i];
    else if (sscanf(line, "tag %4s %15s %lf %lf %lf", a, b, &x, &y, &z) == 5) add_tag(a, b, x, y, z, (now() - start) * speed);
    else if (sscanf(line, "module %255[^\n]", a) == 1 && S.modules < MAX_TEXTS) strcpy(S.module[S.modules++].text, a);
    else if (sscanf(line, "filter %d %255[^\n]", &n, a) == 2 && S.filters < MAX_TEXTS) { S.filter[S.filters].number = n; strcpy(S.filter[S.filters++].text, a); }
    else if (sscanf(line, "condition %255s %d", a, &n) == 2 && S.conditions < 16) { S.condition[S.conditions].number = n; strcpy(S.condition[S.conditions++].text, a); }
    else if (sscanf(line, "counter %lf \"%199[^\"]\" %79[^\n]", &x, a, (b[0] = 0, b)) >= 2 && S.counters < MAX_TEXTS) {
      counter_entry *c = S.counter + S.counters++;
      c->value = x;
      snprintf(c->path, sizeof c->path, "%.199s", a);
      snprintf(c->instance, sizeof c->instance, "%.79s", b);
    }
    else if (sscanf(line, "refuse %d %x", &n, u) == 2 && S.faults < 16) { S.fault[S.faults].class = n; S.fault[S.faults++].status = (int32_t)u[0]; }
    else if (sscanf(line, "real %d", &n) == 1 && n >= 0 && n < 256) S.real[n] = 1;
    else if (sscanf(line, "hang %d %u", &n, u) == 2 && S.faults < 16) { S.fault[S.faults].class = n; S.fault[S.faults++].ms = u[0]; }
    else {
      unsigned long long v[4];
      if (sscanf(line, "va %d %llu %llu %llu %llu", &n, v, v + 1, v + 2, v + 3) == 5 && n >= 0 && n < 32) {
        for (int i = 0; i < 4; i++) S.va[n][i] = v[i];
        /* Windows answers all types or, before it knew the last, five */
        if (S.vas < 5) S.vas = 5;
        if (n >= S.vas) S.vas = n + 1;
      }
    }
  }
  fclose(f);
  for (int i = 0; i < fill + churn * calls; i++) {
    snprintf(a, 5, "%04d", i % 10000);
    add_tag(a, i % 2 ? "paged" : "nonpaged", 4096 * (i % 97 + 1), 0, 64, 0);
  }
  calls++;
  return 1;
}

static int32_t answer(const void *data, uint32_t size, void *buffer, uint32_t length, uint32_t *needed) {
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  memcpy(buffer, data, size);
  return OK;
}

/* Classes of one size: Windows wants it exactly (0), or no more than it (3). */
static int32_t answer_exactly(const void *data, uint32_t size, void *buffer, uint32_t length, uint32_t *needed) {
  if (needed) *needed = size;
  if (length != size) return TOO_SHORT;
  memcpy(buffer, data, size);
  return OK;
}

static int32_t answer_narrow_tags(uint8_t *buffer, uint32_t length, uint32_t *needed) {
  uint32_t size = 4 + 28u * (uint32_t)S.tags;
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  *(uint32_t *)buffer = (uint32_t)S.tags;
  for (int i = 0; i < S.tags; i++) {
    const tag_entry *tag = S.tag + i;
    uint32_t entry[7] = { 0, tag->paged_allocs, tag->paged_frees, (uint32_t)tag->paged, tag->allocs, tag->frees, (uint32_t)tag->nonpaged };
    memcpy(entry, tag->tag, 4);
    memcpy(buffer + 4 + 28 * i, entry, sizeof entry);
  }
  return OK;
}

static int32_t answer_tags(void *buffer, uint32_t length, uint32_t *needed) {
  if (S.narrow) return answer_narrow_tags(buffer, length, needed);
  uint32_t size = 8 + 40u * (uint32_t)S.tags;
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  memset(buffer, 0, 8);
  *(uint32_t *)buffer = (uint32_t)S.tags;
  memcpy((char *)buffer + 8, S.tag, 40u * (size_t)S.tags);
  return OK;
}

/* SYSTEM_POOLTAG_INFORMATION2, of 64-bit Windows only. */
static int32_t answer_wide_tags(uint8_t *buffer, uint32_t length, uint32_t *needed) {
  uint32_t size = 8 + 56u * (uint32_t)S.tags;
  uint64_t more = (uint64_t)S.wraps << 32;
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  memset(buffer, 0, size);
  *(uint32_t *)buffer = (uint32_t)S.tags;
  for (int i = 0; i < S.tags; i++) {
    const tag_entry *tag = S.tag + i;
    uint64_t entry[7] = { 0, more + tag->paged_allocs, more + tag->paged_frees, tag->paged, more + tag->allocs, more + tag->frees, tag->nonpaged };
    memcpy(entry, tag->tag, 4);
    /* the same words in another order */
    if (S.wide == 2) { entry[3] = entry[1]; entry[6] = entry[4] + 0x40000000; }
    memcpy(buffer + 8 + 56 * i, entry, sizeof entry);
  }
  return OK;
}

static void put_word(uint8_t *to, uint64_t value) {
  if (S.narrow) *(uint32_t *)to = (uint32_t)value;
  else *(uint64_t *)to = value;
}

/* SYSTEM_BIGPOOL_INFORMATION. Blocks lie one behind the other; what follows a tag in 64-bit Windows is what was in memory there. */
static int32_t answer_big_blocks(uint8_t *buffer, uint32_t length, uint32_t *needed) {
  uint32_t word = S.narrow ? 4 : 8, count = 0;
  for (int i = 0; i < S.bigs; i++) count += S.big[i].blocks;
  uint32_t size = word + 3 * word * count;
  uint64_t where = S.narrow ? 0x81000000u : 0xFFFFBC0000000000u;
  uint8_t *entry = buffer + word;
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  memset(buffer, 0xA5, size);
  *(uint32_t *)buffer = count;
  for (int i = 0; i < S.bigs; i++) {
    for (uint32_t k = 0; k < S.big[i].blocks; k++, entry += 3 * word) {
      put_word(entry, S.hidden ? 0 : where | (S.big[i].paged ? 0 : 1));
      put_word(entry + word, S.big[i].bytes);
      memcpy(entry + 2 * word, S.big[i].tag, 4);
      where += (S.big[i].bytes + 4095) & ~(uint64_t)4095;
    }
  }
  return OK;
}

static int32_t answer_modules(void *buffer, uint32_t length, uint32_t *needed) {
  uint32_t head = S.narrow ? 4 : 8, each = S.narrow ? 284 : 296, name = S.narrow ? 28 : 40;
  uint32_t size = head + each * (uint32_t)S.modules;
  if (needed) *needed = size;
  if (length < size) return TOO_SHORT;
  memset(buffer, 0, size);
  *(uint32_t *)buffer = (uint32_t)S.modules;
  for (int i = 0; i < S.modules; i++) {
    char *entry = (char *)buffer + head + each * (uint32_t)i, *slash = strrchr(S.module[i].text, '\\');
    *(uint32_t *)(entry + name - 16) = 65536;
    *(uint16_t *)(entry + name - 2) = (uint16_t)(slash ? slash + 1 - S.module[i].text : 0);
    snprintf(entry + name, 256, "%s", S.module[i].text);
  }
  return OK;
}

static int32_t answer_performance(void *buffer, uint32_t length, uint32_t *needed) {
  uint32_t data[86] = { 0 };
  uint64_t paged = 0, nonpaged = 0;
  for (int i = 0; i < S.tags; i++) paged += S.tag[i].paged, nonpaged += S.tag[i].nonpaged;
  for (int i = 1; i < 4; i++) data[44 / 4 + i - 1] = S.pages[i];
  data[112 / 4] = (uint32_t)(paged / 4096);
  data[116 / 4] = (uint32_t)(nonpaged / 4096);
  data[136 / 4] = 24000;
  return answer(data, sizeof data, buffer, length, needed);
}

static int32_t answer_time(void *buffer, uint32_t length, uint32_t *needed) {
  int64_t data[6] = { (int64_t)(S.boot * 1e7) + 116444736000000000LL, (int64_t)(now() * 1e7) + 116444736000000000LL, 0 };
  if (needed) *needed = sizeof data;
  if (length > sizeof data) return TOO_SHORT;
  memcpy(buffer, data, length);
  return OK;
}

static int32_t answer_basic(void *buffer, uint32_t length, uint32_t *needed) {
  uint32_t data[16] = { 0 };
  data[2] = 4096;
  data[3] = S.pages[0];
  data[S.narrow ? 10 : 14] = (uint32_t)(S.processors > 64 ? 64 : S.processors);
  return answer_exactly(data, S.narrow ? 44 : 64, buffer, length, needed);
}

/* SYSTEM_VA_LIST_INFORMATION: four words for each type. */
static int32_t answer_address_space(void *buffer, uint32_t length, uint32_t *needed) {
  uint32_t narrow[32][4];
  for (int i = 0; i < S.vas; i++) for (int k = 0; k < 4; k++) narrow[i][k] = (uint32_t)S.va[i][k];
  if (S.narrow) return answer_exactly(narrow, (uint32_t)S.vas * 16, buffer, length, needed);
  return answer_exactly(S.va, (uint32_t)S.vas * 32, buffer, length, needed);
}

typedef int32_t(CC *query_function)(int32_t, void *, uint32_t, uint32_t *);

API int32_t CC NtQuerySystemInformation(int32_t class, void *buffer, uint32_t length, uint32_t *needed) {
  if (load() && !(class >= 0 && class < 256 && S.real[class])) {
    for (int i = 0; i < S.faults; i++) {
      if (S.fault[i].class != class) continue;
      if (S.fault[i].ms) sleep_ms(S.fault[i].ms);
      else return S.fault[i].status;
    }
    switch (class) {
      case 0: if (S.pages[0]) return answer_basic(buffer, length, needed); break;
      case 2: return answer_performance(buffer, length, needed);
      case 3: return answer_time(buffer, length, needed);
      case 11: if (S.modules) return answer_modules(buffer, length, needed); break;
      case 22: return answer_tags(buffer, length, needed);
      case 66: if (S.bigs) return answer_big_blocks(buffer, length, needed); break;
      case 255: if (S.wide && !S.narrow) return answer_wide_tags(buffer, length, needed); break;
      case 106: if (S.vas) return answer_address_space(buffer, length, needed); break;
    }
  }
#ifdef _WIN32
  return ((query_function)(void *)GetProcAddress(GetModuleHandleA("ntdll.dll"), "NtQuerySystemInformation"))(class, buffer, length, needed);
#else
  return INVALID_CLASS;
#endif
}

#ifndef _WIN32
static int same(const uint16_t *wide, size_t length, const char *narrow) {
  for (size_t i = 0; i < length; i++) if (wide[i] != (unsigned char)narrow[i]) return 0;
  return narrow[length] == 0;
}

static size_t length_of(const uint16_t *text) {
  size_t n = 0;
  while (text[n]) n++;
  return n;
}

API int32_t RtlGetVersion(uint8_t *info) {
  if (!load() || !S.version[0]) return INVALID_CLASS;
  for (int i = 0; i < 3; i++) memcpy(info + 4 + 4 * i, S.version + i, 4);
  *(uint16_t *)(info + 276) = (uint16_t)S.version[3];
  *(uint16_t *)(info + 280) = (uint16_t)S.version[5];
  info[282] = (uint8_t)S.version[4];
  return OK;
}

/* OBJECT_ATTRIBUTES of 64 bits: the name is a UNICODE_STRING at 16, its text at 8 of that. */
API int32_t NtOpenEvent(intptr_t *handle, uint32_t access, uint8_t *attributes) {
  static const char directory[] = "\\KernelObjects\\";
  uint8_t *name = *(uint8_t **)(attributes + 16);
  size_t length = *(uint16_t *)name / 2u, skip = sizeof directory - 1;
  const uint16_t *text = *(const uint16_t **)(name + 8);
  (void)access;
  if (!load() || length <= skip) return NOT_FOUND;
  for (int i = 0; i < S.conditions; i++) {
    if (same(text + skip, length - skip, S.condition[i].text)) { *handle = 0x1000 + i; return OK; }
  }
  return NOT_FOUND;
}

API int32_t NtQueryEvent(intptr_t handle, int32_t class, uint32_t *info, uint32_t length, uint32_t *needed) {
  (void)class; (void)length;
  if (needed) *needed = 8;
  info[0] = 0;
  info[1] = (uint32_t)S.condition[handle - 0x1000].number;
  return OK;
}

API int32_t NtClose(intptr_t handle) { (void)handle; return OK; }

API int32_t GetPhysicallyInstalledSystemMemory(uint64_t *kilobytes) {
  if (!load()) return 0;
  *kilobytes = (uint64_t)S.pages[0] * 4;
  return 1;
}

API uint32_t GetActiveProcessorCount(uint16_t group) {
  if (!load()) return 0;
  return group == 0xFFFF ? (uint32_t)S.processors : (uint32_t)(S.processors > 64 ? 64 : S.processors);
}

static int next_filter;

static void put_text(uint8_t *to, const char *text, size_t n) {
  for (size_t i = 0; i < n; i++) ((uint16_t *)to)[i] = (unsigned char)text[i];
}

/* FILTER_FULL_INFORMATION (class 0) or FILTER_AGGREGATE_STANDARD_INFORMATION (class 2) of the next filter. */
static int32_t one_filter(int32_t class, uint8_t *buffer, uint32_t length, uint32_t *returned) {
  while (class == 0 && next_filter < S.filters && S.filter[next_filter].number < 0) next_filter++;
  if (next_filter >= S.filters) return NO_MORE_ITEMS;
  const text_entry *filter = S.filter + next_filter++;
  const char *comma = strchr(filter->text, ','), *altitude = comma ? comma + 1 : "";
  size_t n = comma ? (size_t)(comma - filter->text) : strlen(filter->text), m = strlen(altitude), at = 28;
  if (length < at + 2 * (n + m)) return (int32_t)0x8007007A;
  memset(buffer, 0, at);
  if (class == 0) {
    *(uint32_t *)(buffer + 8) = (uint32_t)filter->number;
    *(uint16_t *)(buffer + 12) = (uint16_t)(2 * n);
    put_text(buffer + 14, filter->text, n);
    *returned = (uint32_t)(14 + 2 * n);
    return OK;
  }
  int old = filter->number < 0;
  *(uint32_t *)(buffer + 4) = old ? 2 : 1;
  if (!old) *(uint32_t *)(buffer + 16) = (uint32_t)filter->number;
  *(uint16_t *)(buffer + (old ? 12 : 20)) = (uint16_t)(2 * n);
  *(uint16_t *)(buffer + (old ? 14 : 22)) = (uint16_t)at;
  if (!old) {
    *(uint16_t *)(buffer + 24) = (uint16_t)(2 * m);
    *(uint16_t *)(buffer + 26) = (uint16_t)(at + 2 * n);
  }
  put_text(buffer + at, filter->text, n);
  put_text(buffer + at + 2 * n, altitude, m);
  *returned = (uint32_t)(at + 2 * (n + m));
  return OK;
}

static int filter_handle_is_open;

/* Where it fails, no handle is given, and what was there is none. */
API int32_t FilterFindFirst(int32_t class, uint8_t *buffer, uint32_t length, uint32_t *returned, intptr_t *handle) {
  int32_t status = 0;
  *handle = -1;
  if (!load()) return (int32_t)0x80070005;
  for (int i = 0; i < S.faults; i++) if (S.fault[i].class == 1000 || (S.fault[i].class == 1001 && class == 2)) status = S.fault[i].status;
  next_filter = 0;
  if (!status) status = one_filter(class, buffer, length, returned);
  if (!status) { *handle = 7; filter_handle_is_open = 1; }
  return status;
}
API int32_t FilterFindNext(intptr_t handle, int32_t class, uint8_t *buffer, uint32_t length, uint32_t *returned) {
  if (handle != 7 || !filter_handle_is_open) abort();
  return one_filter(class, buffer, length, returned);
}
/* Windows takes such a handle for a pointer. */
API int32_t FilterFindClose(intptr_t handle) {
  if (handle != 7 || !filter_handle_is_open) abort();
  filter_handle_is_open = 0;
  return OK;
}

/* A counter's handle is the address of its path. */
/* Live data is asked for by NULL; an empty text would be the name of a log file. */
API int32_t PdhOpenQueryW(const uint16_t *source, intptr_t user, intptr_t *query) {
  (void)user;
  if (source) return PDH_LOG_FILE_OPEN_ERROR;
  *query = 1;
  return load() && S.counters ? OK : PDH_NO_OBJECT;
}
API int32_t PdhAddEnglishCounterW(intptr_t query, const uint16_t *path, intptr_t user, intptr_t *counter) {
  (void)query; (void)user;
  for (int i = 0; i < S.counters; i++) {
    if (same(path, length_of(path), S.counter[i].path)) { *counter = (intptr_t)S.counter[i].path; return OK; }
  }
  return PDH_NO_OBJECT;
}
API int32_t PdhCollectQueryData(intptr_t query) { (void)query; return S.empty ? PDH_NO_DATA : OK; }
API int32_t PdhCloseQuery(intptr_t query) { (void)query; return OK; }
API int32_t PdhGetFormattedCounterArrayW(intptr_t counter, uint32_t format, uint32_t *size, uint32_t *count, uint8_t *items) {
  uint32_t found = 0, names = 0;
  (void)format;
  for (int i = 0; i < S.counters; i++) {
    if (strcmp(S.counter[i].path, (char *)counter)) continue;
    found++;
    names += 2 * ((uint32_t)strlen(S.counter[i].instance) + 1);
  }
  uint32_t need = 24 * found + names;
  if (!items || *size < need) { *size = need; *count = found; return PDH_MORE_DATA; }
  uint16_t *text = (uint16_t *)(items + 24 * found);
  *count = 0;
  for (int i = 0; i < S.counters; i++) {
    if (strcmp(S.counter[i].path, (char *)counter)) continue;
    uint8_t *item = items + 24 * (*count)++;
    *(uint16_t **)item = text;
    *(uint32_t *)(item + 8) = 0;
    *(int64_t *)(item + 16) = (int64_t)S.counter[i].value;
    for (const char *c = S.counter[i].instance; *c; c++) *text++ = (unsigned char)*c;
    *text++ = 0;
  }
  return OK;
}
#endif
