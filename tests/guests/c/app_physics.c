// guest: opt=O2,O0 libs=-lm forced=yes
/* Numerical programs: planets, Mandelbrot set, matrix inversion, Runge-Kutta, Simpson, Newton, spectral norm; exact output. */
#include "guest.h"
#include <math.h>

typedef struct { double x[3], v[3], m; } Body;

static double energy(const Body *b, int n)
{
    double e = 0;
    for (int i = 0; i < n; i++) {
        e += 0.5 * b[i].m * (b[i].v[0] * b[i].v[0] + b[i].v[1] * b[i].v[1] + b[i].v[2] * b[i].v[2]);
        for (int j = i + 1; j < n; j++) {
            double d = 0;
            for (int k = 0; k < 3; k++)
                d += (b[i].x[k] - b[j].x[k]) * (b[i].x[k] - b[j].x[k]);
            e -= b[i].m * b[j].m / sqrt(d);
        }
    }
    return e;
}

static void step(Body *b, int n, double dt)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            double d[3], r = 0;
            for (int k = 0; k < 3; k++) {
                d[k] = b[i].x[k] - b[j].x[k];
                r += d[k] * d[k];
            }
            double f = dt / (r * sqrt(r));
            for (int k = 0; k < 3; k++) {
                b[i].v[k] -= d[k] * b[j].m * f;
                b[j].v[k] += d[k] * b[i].m * f;
            }
        }
    for (int i = 0; i < n; i++)
        for (int k = 0; k < 3; k++)
            b[i].x[k] += dt * b[i].v[k];
}

static int invert(double *a, double *r, int n)
{
    for (int i = 0; i < n * n; i++)
        r[i] = i % (n + 1) == 0;
    for (int c = 0; c < n; c++) {
        int p = c;
        for (int i = c + 1; i < n; i++)
            if (fabs(a[i * n + c]) > fabs(a[p * n + c]))
                p = i;
        if (a[p * n + c] == 0)
            return 0;
        for (int j = 0; j < n; j++) {
            double t = a[c * n + j]; a[c * n + j] = a[p * n + j]; a[p * n + j] = t;
            t = r[c * n + j]; r[c * n + j] = r[p * n + j]; r[p * n + j] = t;
        }
        double f = 1 / a[c * n + c];
        for (int j = 0; j < n; j++) {
            a[c * n + j] *= f;
            r[c * n + j] *= f;
        }
        for (int i = 0; i < n; i++)
            if (i != c) {
                double g = a[i * n + c];
                for (int j = 0; j < n; j++) {
                    a[i * n + j] -= g * a[c * n + j];
                    r[i * n + j] -= g * r[c * n + j];
                }
            }
    }
    return 1;
}

int main(void)
{
    Body b[5] = {{{0, 0, 0}, {0, 0, 0}, 39.5}, {{4.84, -1.16, -0.1}, {0.6, 2.8, -0.02}, 0.037}, {{8.3, 4.1, -0.4}, {-1, 1.8, 0.008}, 0.011}, {{12.9, -15.1, -0.2}, {1.1, 0.9, -0.01}, 0.0017}, {{15.4, -25.9, 0.2}, {1, 0.6, -0.03}, 0.002}};
    double before = energy(b, 5);
    for (int i = 0; i < 1500; i++)
        step(b, 5, 0.01);
    printf("planets %.17g %.17g %a\n", before, energy(b, 5), b[1].x[0]);
    for (int y = 0; y < 16; y++) {
        for (int x = 0; x < 48; x++) {
            double cr = x / 18.0 - 2, ci = y / 7.5 - 1, zr = 0, zi = 0;
            int n = 0;
            while (n < 60 && zr * zr + zi * zi < 4) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci;
                zr = t;
                n++;
            }
            putchar(" .:-=+*#%@"[n / 6 < 9 ? n / 6 : 9]);
        }
        putchar('\n');
    }
    enum { N = 24 };
    static double a[N * N], c[N * N], r[N * N];
    uint64_t state = 8;
    for (int i = 0; i < N * N; i++)
        a[i] = c[i] = (double)(int64_t)(random64(&state) >> 50) / 997 - 8;
    int regular = invert(a, r, N);
    double worst = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double s = 0;
            for (int k = 0; k < N; k++)
                s += c[i * N + k] * r[k * N + j];
            worst = fmax(worst, fabs(s - (i == j)));
        }
    printf("inverse %d %a error small %d\n", regular, r[100], worst < 1e-9);
    double y = 1, v = 0, h = 0.01;
    for (int i = 0; i < 1000; i++) { /* damped oscillator by Runge-Kutta */
        double k1 = v, l1 = -y - 0.1 * v, k2 = v + h / 2 * l1, l2 = -(y + h / 2 * k1) - 0.1 * (v + h / 2 * l1);
        double k3 = v + h / 2 * l2, l3 = -(y + h / 2 * k2) - 0.1 * (v + h / 2 * l2), k4 = v + h * l3, l4 = -(y + h * k3) - 0.1 * (v + h * l3);
        y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
        v += h / 6 * (l1 + 2 * l2 + 2 * l3 + l4);
    }
    printf("oscillator %.17g %.17g\n", y, v);
    double root = 1;
    for (int i = 0; i < 40; i++)
        root = root - (root * root * root - 7) / (3 * root * root);
    float froot = 1;
    for (int i = 0; i < 40; i++)
        froot = froot - (froot * froot - 7) / (2 * froot);
    printf("roots %a %a\n", root, (double)froot);
    double u[40], w[40];
    for (int i = 0; i < 40; i++)
        u[i] = 1;
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 40; i++) {
            w[i] = 0;
            for (int j = 0; j < 40; j++)
                w[i] += u[j] / ((i + j) * (i + j + 1) / 2 + i + 1);
        }
        double norm = 0;
        for (int i = 0; i < 40; i++)
            norm += w[i] * w[i];
        for (int i = 0; i < 40; i++)
            u[i] = w[i] / sqrt(norm);
    }
    printf("spectral %.17g\n", w[0]);
    return 0;
}
