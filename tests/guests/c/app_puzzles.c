// guest: opt=O2
/* Queens, life, sudoku, knights, primes, edit distance, knapsack, shortest paths, game trees: branches and small arrays. */
#include "guest.h"

static int queens(unsigned columns, unsigned left, unsigned right, unsigned all)
{
    if (columns == all)
        return 1;
    int n = 0;
    for (unsigned free = all & ~(columns | left | right); free;) {
        unsigned bit = free & -free;
        free ^= bit;
        n += queens(columns | bit, (left | bit) << 1, (right | bit) >> 1, all);
    }
    return n;
}

static int fits(const char *s, int at, char c)
{
    int row = at / 9, column = at % 9;
    for (int i = 0; i < 9; i++)
        if (s[row * 9 + i] == c || s[i * 9 + column] == c || s[(row / 3 * 3 + i / 3) * 9 + column / 3 * 3 + i % 3] == c)
            return 0;
    return 1;
}

static long sudoku_steps;
static int sudoku(char *s)
{
    sudoku_steps++;
    int best = -1, fewest = 10;
    for (int i = 0; i < 81; i++)
        if (s[i] == '.') {
            int n = 0;
            for (char c = '1'; c <= '9'; c++)
                n += fits(s, i, c);
            if (n < fewest) {
                fewest = n;
                best = i;
            }
        }
    if (best < 0)
        return 1;
    for (char c = '1'; c <= '9'; c++)
        if (fits(s, best, c)) {
            s[best] = c;
            if (sudoku(s))
                return 1;
            s[best] = '.';
        }
    return 0;
}

static int distance(const char *a, const char *b)
{
    int row[64], n = (int)strlen(b);
    for (int j = 0; j <= n; j++)
        row[j] = j;
    for (int i = 1; a[i - 1]; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= n; j++) {
            int change = diagonal + (a[i - 1] != b[j - 1]), least = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
            diagonal = row[j];
            row[j] = change < least ? change : least;
        }
    }
    return row[n];
}

static int tic_tac_toe(unsigned x, unsigned o, int depth, int *visited)
{
    static const unsigned lines[] = {7, 56, 448, 73, 146, 292, 273, 84};
    ++*visited;
    for (int i = 0; i < 8; i++)
        if ((o & lines[i]) == lines[i])
            return -10 + depth;
    if ((x | o) == 511)
        return 0;
    int best = -100;
    for (unsigned bit = 1; bit < 512; bit <<= 1)
        if (!((x | o) & bit)) {
            int v = -tic_tac_toe(o, x | bit, depth + 1, visited);
            best = v > best ? v : best;
        }
    return best;
}

int main(void)
{
    printf("queens");
    for (unsigned n = 4; n <= 9; n++)
        printf(" %d", queens(0, 0, 0, (1u << n) - 1));
    static unsigned char board[2][34][66];
    uint64_t state = 4, hash = HASH_START;
    for (int y = 1; y <= 32; y++)
        for (int x = 1; x <= 64; x++)
            board[0][y][x] = random64(&state) % 3 == 0;
    for (int g = 0; g < 60; g++) {
        int alive = 0;
        for (int y = 1; y <= 32; y++)
            for (int x = 1; x <= 64; x++) {
                unsigned char (*b)[66] = board[g & 1];
                int n = b[y - 1][x - 1] + b[y - 1][x] + b[y - 1][x + 1] + b[y][x - 1] + b[y][x + 1] + b[y + 1][x - 1] + b[y + 1][x] + b[y + 1][x + 1];
                alive += board[!(g & 1)][y][x] = n == 3 || (n == 2 && b[y][x]);
            }
        HASH(hash, alive);
    }
    printf("\nlife %016" PRIx64 "\n", hash);
    char s[] = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
    int solved = sudoku(s);
    printf("sudoku %d %ld %s\n", solved, sudoku_steps, s);
    static const char *const words[] = {"kitten", "sitting", "saturday", "sunday", "translate", "emulate", "", "x"};
    for (int i = 0; i < 8; i++)
        for (int j = 0; j < 8; j++)
            printf("%d%c", distance(words[i], words[j]), j == 7 ? '\n' : ' ');
    static int best[2001];
    for (int i = 0; i < 60; i++) {
        int weight = 10 + (int)(random64(&state) % 90), value = 5 + (int)(random64(&state) % 200);
        for (int w = 2000; w >= weight; w--)
            if (best[w - weight] + value > best[w])
                best[w] = best[w - weight] + value;
    }
    printf("knapsack %d\n", best[2000]);
    enum { V = 60 };
    static int d[V][V];
    for (int i = 0; i < V; i++)
        for (int j = 0; j < V; j++)
            d[i][j] = i == j ? 0 : random64(&state) % 10 == 0 ? 1 + (int)(random64(&state) % 100) : 1000000;
    for (int k = 0; k < V; k++)
        for (int i = 0; i < V; i++)
            for (int j = 0; j < V; j++)
                if (d[i][k] + d[k][j] < d[i][j])
                    d[i][j] = d[i][k] + d[k][j];
    printf("paths %016" PRIx64 " %d\n", hash_bytes(HASH_START, d, sizeof d), d[0][V - 1]);
    int visited = 0, value = tic_tac_toe(1, 16, 2, &visited);
    printf("game %d %d\n", value, visited);
    static bool composite[30000];
    int primes = 0;
    for (int i = 2; i < 30000; i++)
        if (!composite[i]) {
            primes++;
            for (int64_t j = (int64_t)i * i; j < 30000; j += i)
                composite[j] = true;
        }
    printf("primes %d\n", primes);
    return 0;
}
