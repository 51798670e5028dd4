/* Single precision in loops that compilers vectorise where the CPU can: scaling, blurring, products, conversions. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { N = 16384 };
static float a[N], b[N], c[N];
static int bins[N];

static __attribute__((noinline)) void axpy(float s, const float *restrict x, float *restrict y) { for (int i = 0; i < N; i++) y[i] += s * x[i]; }
static __attribute__((noinline)) void blur(const float *restrict x, float *restrict y) { for (int i = 1; i < N - 1; i++) y[i] = 0.25f * x[i - 1] + 0.5f * x[i] + 0.25f * x[i + 1]; }
static __attribute__((noinline)) void clamp(float *x) { for (int i = 0; i < N; i++) x[i] = x[i] > 4.0f ? 4.0f : x[i] < -4.0f ? -4.0f : x[i]; }
static __attribute__((noinline)) void quantise(const float *restrict x, int *restrict y) { for (int i = 0; i < N; i++) y[i] = (int)(x[i] * 100.0f); }
static __attribute__((noinline)) void roots(const float *restrict x, float *restrict y) { for (int i = 0; i < N; i++) y[i] = sqrtf(x[i] * x[i] + 1.0f) / (1.0f + fabsf(x[i])); }

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    for (int i = 0; i < N; i++) {
        a[i] = (float)(i % 101) / 25 - 2;
        b[i] = (float)(i % 37) / 9 - 2;
    }
    double sum = 0;
    for (int r = 0; r < rounds; r++) {
        axpy(0.5f, a, b);
        blur(b, c);
        clamp(c);
        quantise(c, bins);
        roots(c, b);
        axpy(-0.25f, c, b);
        sum += (double)c[r % N] + bins[(r * 7) % N];
    }
    for (int i = 0; i < N; i++)
        sum += (double)b[i];
    printf("%.17g\n", sum);
    return 0;
}
