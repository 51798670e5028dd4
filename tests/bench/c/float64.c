/* Double precision, scalar: matrix product, planets with divisions and roots, Mandelbrot set. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { N = 96 };
static double a[N][N], b[N][N], c[N][N];

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    double sum = 0, x[5][3], v[5][3] = {{0}}, m[5] = {40, 0.04, 0.01, 0.002, 0.002};
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (i * 7 + j) % 13 / 3.0;
            b[i][j] = (i + j * 5) % 11 / 7.0;
        }
    for (int i = 0; i < 5; i++)
        for (int k = 0; k < 3; k++)
            x[i][k] = i * (k + 1.5) + k;
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                double s = 0;
                for (int k = 0; k < N; k++)
                    s += a[i][k] * b[k][j];
                c[i][j] = s;
            }
        sum += c[r % N][(r * 3) % N];
        for (int step = 0; step < 2000; step++) {
            for (int i = 0; i < 5; i++)
                for (int j = i + 1; j < 5; j++) {
                    double dx = x[i][0] - x[j][0], dy = x[i][1] - x[j][1], dz = x[i][2] - x[j][2], d = dx * dx + dy * dy + dz * dz + 0.01, f = 0.001 / (d * sqrt(d));
                    v[i][0] -= dx * m[j] * f; v[i][1] -= dy * m[j] * f; v[i][2] -= dz * m[j] * f;
                    v[j][0] += dx * m[i] * f; v[j][1] += dy * m[i] * f; v[j][2] += dz * m[i] * f;
                }
            for (int i = 0; i < 5; i++)
                for (int k = 0; k < 3; k++)
                    x[i][k] += 0.001 * v[i][k];
        }
        sum += x[1][0];
        for (int py = 0; py < 40; py++)
            for (int px = 0; px < 60; px++) {
                double cr = px / 24.0 - 1.8, ci = py / 18.0 - 1.1, zr = 0, zi = 0;
                int n = 0;
                for (; n < 100 && zr * zr + zi * zi < 4; n++) {
                    double t = zr * zr - zi * zi + cr;
                    zi = 2 * zr * zi + ci;
                    zr = t;
                }
                sum += n;
            }
    }
    printf("%.17g\n", sum);
    return 0;
}
