/* The physical limit of a server on this machine: it reads a request until its blank line and writes the same bytes each
   time, in one thread around epoll. It parses nothing, so nothing that answers HTTP can cost less.
   Usage: epoll PORT FILE ("HTTP/1.1 200 OK", the length and the file are what is written). */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

static char *answer;
static size_t length;

static void load(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(1);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    answer = malloc((size_t)size + 512);
    /* As many bytes of fields as Parley writes. */
    length = (size_t)sprintf(answer,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nCache-Control: public, max-age=0, must-revalidate\r\n"
        "ETag: \"0123456789abcdef0123456789abcdef\"\r\nVary: Accept, Accept-Encoding\r\nAccess-Control-Allow-Origin: *\r\n"
        "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Request-Id: 0123456789abcdef\r\nContent-Length: %ld\r\n\r\n", size);
    length += fread(answer + length, 1, (size_t)size, file);
    fclose(file);
}

int main(int count, char **arguments) {
    if (count != 3) return 1;
    load(arguments[2]);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(arguments[1]))};
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 4096)) return 1;
    int epoll = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[512];
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    char buffer[65536];
    for (;;) {
        int ready = epoll_wait(epoll, events, 512, -1);
        for (int i = 0; i < ready; i++) {
            int descriptor = events[i].data.fd;
            if (descriptor == listener) {
                int client;
                while ((client = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
                    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                    event = (struct epoll_event){.events = EPOLLIN, .data.fd = client};
                    epoll_ctl(epoll, EPOLL_CTL_ADD, client, &event);
                }
                continue;
            }
            ssize_t got = recv(descriptor, buffer, sizeof buffer, 0);
            /* wrk sends whole requests, so a part of one need not be kept. */
            if (got < 4 || memcmp(buffer + got - 4, "\r\n\r\n", 4)
                || send(descriptor, answer, length, MSG_NOSIGNAL) != (ssize_t)length) close(descriptor);
        }
    }
}
