#ifndef CTHEME_H
#define CTHEME_H

/// A file of the built-in theme, which is the file of that name in `templates/`.
struct theme_file {
    const char *name;
    const unsigned char *bytes;
    long count;
};

long theme_file_count(void);
struct theme_file theme_file_at(long index);

#endif
