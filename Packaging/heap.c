// What jemalloc is told before the program begins. With two arenas little lies idle in one that another could have had, and
// threads that share one seldom meet in it, because each has a cache of its own. What was given back waits a fifth of a
// second to be taken again before it goes to the system: most of it is taken at once.
const char *malloc_conf = "narenas:2,dirty_decay_ms:200,muzzy_decay_ms:0";
