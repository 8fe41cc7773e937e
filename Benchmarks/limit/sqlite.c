// The least that a question costs: the same SQL, prepared once, in one process, its rows copied into one buffer.
//
//     cc -O2 -o sqlite sqlite.c -lsqlite3
//     sqlite DATABASE < questions     statements, a line each; an empty line; then a line of values for each question,
//                                     parted by tabs, bound as ?1, ?2 …
//
// Prints the processor time of a question in microseconds, reading and binding included.

#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_STATEMENTS = 8, MOST_VALUES = 8, ANSWER = 1 << 24 };

static double used(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static void fail(sqlite3 *db, const char *what) {
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
}

int main(int count, char **arguments) {
    sqlite3 *db;
    sqlite3_stmt *statements[MOST_STATEMENTS];
    int prepared = 0;
    long questions = 0, bytes = 0;
    char *line = NULL;
    size_t room = 0;
    if (count != 2 || sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL)) return 2;
    char *answer = malloc(ANSWER);
    while (getline(&line, &room, stdin) > 1 && prepared < MOST_STATEMENTS)
        if (sqlite3_prepare_v3(db, line, -1, SQLITE_PREPARE_PERSISTENT, &statements[prepared++], NULL))
            fail(db, line);
    double start = used();
    while (getline(&line, &room, stdin) > 0) {
        char *values[MOST_VALUES], *rest = line;
        int given = 0;
        line[strcspn(line, "\n")] = 0;
        for (char *value; given < MOST_VALUES && (value = strsep(&rest, "\t"));) values[given++] = value;
        size_t end = 0;
        for (int number = 0; number < prepared; number++) {
            sqlite3_stmt *statement = statements[number];
            int wanted = sqlite3_bind_parameter_count(statement), state;
            for (int place = 0; place < wanted && place < given; place++)
                sqlite3_bind_text(statement, place + 1, values[place], -1, SQLITE_STATIC);
            while ((state = sqlite3_step(statement)) == SQLITE_ROW)
                for (int column = 0; column < sqlite3_column_count(statement); column++) {
                    const unsigned char *text = sqlite3_column_text(statement, column);
                    size_t size = (size_t)sqlite3_column_bytes(statement, column);
                    if (end + size < ANSWER) memcpy(answer + end, text, size), end += size;
                }
            if (state != SQLITE_DONE) fail(db, "step");
            sqlite3_reset(statement);
        }
        bytes += (long)end;
        questions++;
    }
    printf("%.2f %ld %ld\n", (used() - start) / (questions ? questions : 1), questions, bytes);
    return 0;
}
