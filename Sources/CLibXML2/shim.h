// libxml2's HTML parser and tree. Its ICU headers are left out: they clash with those of Foundation, and nothing
// that we call takes a type whose layout depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// xmlFree is a global function pointer, which Swift 6 cannot call safely.
static inline void parley_xml_free(void *pointer) { xmlFree(pointer); }
