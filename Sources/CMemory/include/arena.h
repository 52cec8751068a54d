#ifndef SITEGEN_ARENA_H
#define SITEGEN_ARENA_H

#include <cmark.h>

/// Memory for the trees of libcmark, which come and go as a whole: it is handed out piece by piece, and taken back all at
/// once. Each thread has its own.
///
/// Between `arena_enter` and the `arena_leave` that goes with it, on one thread, what libcmark makes with this memory
/// lives, and nothing of it need be freed. Both may nest: only the outermost `arena_leave` takes anything back.
cmark_mem *arena_enter(void);
void arena_leave(void);

#endif
