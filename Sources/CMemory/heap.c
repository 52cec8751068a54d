#include "heap.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void heap_return_large(void) {
#ifdef __GLIBC__
    // Left to itself glibc takes ever larger blocks for small ones, and keeps them.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}
