#include "arena.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A stretch of memory. What is handed out of it stands behind this.
struct chunk {
    struct chunk *before;
    size_t size;
    size_t used;
    uint64_t memory[];
};

/// What stands in front of each piece.
struct piece {
    size_t size;
    uint64_t memory[];
};

/// As much as the tree of an ordinary page takes.
static const size_t first_size = 1 << 18;

static _Thread_local struct chunk *current;
static _Thread_local unsigned users;

/// The first chunk of a thread stays until the thread ends.
static pthread_key_t kept;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_key(void) {
    if (pthread_key_create(&kept, free) != 0) abort();
}

static void add_chunk(size_t needed) {
    size_t size = current ? 2 * current->size : first_size;
    if (size < needed) size = needed;
    struct chunk *chunk = malloc(sizeof(struct chunk) + size);
    if (!chunk) abort();
    *chunk = (struct chunk){.before = current, .size = size};
    if (!current) {
        pthread_once(&once, make_key);
        if (pthread_setspecific(kept, chunk) != 0) abort();
    }
    current = chunk;
}

static void *take(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    // libcmark keeps nothing in it that has to stand at more than a multiple of 8.
    size_t unit = sizeof(uint64_t);
    size_t needed = sizeof(struct piece) + (size + unit - 1) / unit * unit;
    if (!current || current->size - current->used < needed) add_chunk(needed);
    struct piece *piece = (struct piece *)((char *)current->memory + current->used);
    current->used += needed;
    piece->size = size;
    return piece->memory;
}

static void *take_zeros(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) abort();
    return memset(take(count * size), 0, count * size);
}

static void *take_again(void *old, size_t size) {
    if (!old) return take(size);
    size_t before = ((struct piece *)((char *)old - offsetof(struct piece, memory)))->size;
    if (size <= before) return old;
    return memcpy(take(size), old, before);
}

static void give_back(void *piece) { (void)piece; }

cmark_mem *arena_enter(void) {
    static cmark_mem memory = {take_zeros, take_again, give_back};
    users++;
    return &memory;
}

void arena_leave(void) {
    if (--users > 0 || !current) return;
    while (current->before) {
        struct chunk *before = current->before;
        free(current);
        current = before;
    }
    current->used = 0;
}
