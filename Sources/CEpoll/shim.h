// Header-only access to calls that Swift's Glibc module leaves out. _GNU_SOURCE is not defined, because it would
// change types that Glibc's own module has compiled without it; accept4 and dup3 are declared by hand for the same
// reason.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

extern int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);

static inline int parley_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags) {
    return accept4(fd, address, length, flags);
}

extern int dup3(int from, int to, int flags);

static inline int parley_dup3(int from, int to, int flags) {
    return dup3(from, to, flags);
}
