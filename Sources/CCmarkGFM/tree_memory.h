// Memory for the one tree that a thread has in hand.
//
// A tree is parsed, written and forgotten within one call, so its hundreds of small pieces need
// not be given back one by one: this takes a fifth off the time of a page's text. The arena that
// cmark-gfm brings along is one for the whole program, and so not for several threads.
#pragma once
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

typedef struct shirube_slab {
    struct shirube_slab *previous;
    size_t used;
    size_t capacity;
} shirube_slab;

enum {
    shirube_alignment = 16,
    // The head of a slab, aligned like the pieces that follow it.
    shirube_slab_head = 32,
    // Enough for the tree of a text of some 4,000 characters.
    shirube_slab_capacity = 64 * 1024,
};

// The slab in use; it stays with the thread for its next tree. Every object file that calls these
// functions has a slab of its own, so a tree must be made and forgotten by one Swift file.
static inline shirube_slab **shirube_slab_of_thread(void) {
    static _Thread_local shirube_slab *slab;
    return &slab;
}

static inline shirube_slab *shirube_add_slab(size_t needed) {
    size_t capacity = needed > shirube_slab_capacity ? needed : shirube_slab_capacity;
    shirube_slab *slab = (shirube_slab *)malloc(shirube_slab_head + capacity);
    if (slab == NULL) abort();
    *slab = (shirube_slab){*shirube_slab_of_thread(), 0, capacity};
    *shirube_slab_of_thread() = slab;
    return slab;
}

// A piece is preceded by its size, which realloc needs.
static inline void *shirube_allocate(size_t size) {
    size_t needed = shirube_alignment + (size + shirube_alignment - 1) / shirube_alignment * shirube_alignment;
    shirube_slab *slab = *shirube_slab_of_thread();
    if (slab == NULL || slab->capacity - slab->used < needed) slab = shirube_add_slab(needed);
    char *head = (char *)slab + shirube_slab_head + slab->used;
    slab->used += needed;
    *(size_t *)head = size;
    return head + shirube_alignment;
}

static inline void *shirube_calloc(size_t count, size_t size) {
    return memset(shirube_allocate(count * size), 0, count * size);
}

static inline void *shirube_realloc(void *piece, size_t size) {
    if (piece == NULL) return shirube_allocate(size);
    size_t old = *(size_t *)((char *)piece - shirube_alignment);
    return size <= old ? piece : memcpy(shirube_allocate(size), piece, old);
}

static inline void shirube_free(void *piece) { (void)piece; }

// A parser whose tree lives until `shirube_forget_tree` on this thread.
static inline cmark_parser *shirube_parser_new(int options) {
    static cmark_mem memory = {shirube_calloc, shirube_realloc, shirube_free};
    return cmark_parser_new_with_mem(options, &memory);
}

// Forgets the tree of this thread, and its parser.
static inline void shirube_forget_tree(void) {
    shirube_slab *slab = *shirube_slab_of_thread();
    if (slab == NULL) return;
    while (slab->previous != NULL) {
        shirube_slab *previous = slab->previous;
        free(slab);
        slab = previous;
    }
    slab->used = 0;
    *shirube_slab_of_thread() = slab;
}
