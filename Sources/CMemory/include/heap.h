#ifndef SITEGEN_HEAP_H
#define SITEGEN_HEAP_H

/// From now on a block of 256 KiB or more goes back to the system when it is freed, and leaves no hole among what stays.
void heap_return_large(void);

#endif
