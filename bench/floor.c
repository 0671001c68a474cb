/* The least that any program must do to search a tree: list folders, open, read, scan, close. It knows no ignore rules,
 * only that `.git` and `node_modules` are skipped, and it misreads what a product may not misread (links, unknown types,
 * long reads of special files). What aig-migrate takes beyond this is the price of being right.
 *
 *     cc -O2 -pthread bench/floor.c -o floor && ./floor FOLDER THREADS
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <emmintrin.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { BUFFER = 256 * 1024, LISTING = 64 * 1024 };

struct folder { struct folder *next; char path[]; };
struct entry { unsigned long ino; long off; unsigned short length; unsigned char type; char name[]; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t more = PTHREAD_COND_INITIALIZER;
static struct folder *folders;
static int busy, threads;
static const char host[] = "gateway.ai.cloudflare.com", header[] = "cf-aig-authorization";

static int stands(const char *at, const char *start, const char *end, int back, const char *needle) {
  at -= back;
  return at >= start && at + strlen(needle) <= end && strncasecmp(at, needle, strlen(needle)) == 0;
}

/* `.` and `i` of the host stand as far apart as `-` and `i` of the header, so one pass finds both. */
static int found(const char *start, size_t count) {
  const char *at = start, *end = start + count;
  const __m128i dot = _mm_set1_epi8('.'), dash = _mm_set1_epi8('-'), i = _mm_set1_epi8('i'), low = _mm_set1_epi8(0x20);
  for (; at + 18 <= end; at += 16) {
    __m128i first = _mm_loadu_si128((const __m128i *)at), second = _mm_loadu_si128((const __m128i *)(at + 2));
    __m128i mark = _mm_or_si128(_mm_cmpeq_epi8(first, dot), _mm_cmpeq_epi8(first, dash));
    int hits = _mm_movemask_epi8(_mm_and_si128(mark, _mm_cmpeq_epi8(_mm_or_si128(second, low), i)));
    for (; hits; hits &= hits - 1) {
      const char *hit = at + __builtin_ctz(hits);
      if (stands(hit, start, end, 7, host) || stands(hit, start, end, 2, header)) return 1;
    }
  }
  for (; at < end; at++)
    if (stands(at, start, end, 7, host) || stands(at, start, end, 2, header)) return 1;
  return 0;
}

static void read_file(int folder, const char *path, const char *name, char *buffer) {
  int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (file < 0) return;
  size_t kept = 0;
  for (;;) {
    ssize_t count = read(file, buffer + kept, BUFFER - kept);
    if (count <= 0) break;
    if (found(buffer, kept + count)) {
      printf("%s/%s\n", path, name);
      break;
    }
    if (kept + count < BUFFER) break;
    kept = sizeof host;
    memmove(buffer, buffer + BUFFER - kept, kept);
  }
  close(file);
}

static void push(const char *path, const char *name) {
  struct folder *new = malloc(sizeof *new + strlen(path) + strlen(name) + 2);
  sprintf(new->path, "%s/%s", path, name);
  pthread_mutex_lock(&lock);
  new->next = folders;
  folders = new;
  pthread_cond_signal(&more);
  pthread_mutex_unlock(&lock);
}

static void read_folder(const char *path, char *buffer, char *listing) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  long count;
  while ((count = syscall(SYS_getdents64, folder, listing, LISTING)) > 0) {
    struct entry *entry;
    for (long at = 0; at < count; at += entry->length) {
      entry = (struct entry *)(listing + at);
      if (entry->type == DT_REG) read_file(folder, path, entry->name, buffer);
      if (entry->type != DT_DIR || !strcmp(entry->name, ".") || !strcmp(entry->name, "..")) continue;
      if (strcmp(entry->name, ".git") && strcmp(entry->name, "node_modules")) push(path, entry->name);
    }
  }
  close(folder);
}

static void *work(void *unused) {
  char *buffer = malloc(BUFFER), *listing = malloc(LISTING);
  (void)unused;
  pthread_mutex_lock(&lock);
  for (;;) {
    while (!folders && busy) pthread_cond_wait(&more, &lock);
    if (!folders) break;
    struct folder *folder = folders;
    folders = folder->next;
    busy++;
    pthread_mutex_unlock(&lock);
    read_folder(folder->path, buffer, listing);
    free(folder);
    pthread_mutex_lock(&lock);
    if (!--busy && !folders) pthread_cond_broadcast(&more);
  }
  pthread_mutex_unlock(&lock);
  free(buffer);
  free(listing);
  return NULL;
}

int main(int count, char **arguments) {
  if (count < 3) return 2;
  threads = atoi(arguments[2]);
  folders = malloc(sizeof *folders + strlen(arguments[1]) + 1);
  folders->next = NULL;
  strcpy(folders->path, arguments[1]);
  pthread_t all[64];
  for (int i = 1; i < threads && i < 64; i++) pthread_create(&all[i], NULL, work, NULL);
  work(NULL);
  for (int i = 1; i < threads && i < 64; i++) pthread_join(all[i], NULL);
  return 0;
}
