// guest: libs=-lm opt=O0,O2
/* C99 complex numbers: arithmetic with its special cases, functions, and a Fourier transform there and back. */
#include "guest.h"
#include <complex.h>
#include <math.h>

static void transform(double complex *v, int n, int sign)
{
    if (n == 1)
        return;
    double complex even[n / 2], odd[n / 2];
    for (int i = 0; i < n / 2; i++) {
        even[i] = v[2 * i];
        odd[i] = v[2 * i + 1];
    }
    transform(even, n / 2, sign);
    transform(odd, n / 2, sign);
    for (int i = 0; i < n / 2; i++) {
        double complex t = cexp(sign * 2 * M_PI * I * i / n) * odd[i];
        v[i] = even[i] + t;
        v[i + n / 2] = even[i] - t;
    }
}

static void show(const char *what, double complex z)
{
    printf("%s %.10g %.10g\n", what, creal(z) + 0.0, cimag(z) + 0.0);
}

int main(void)
{
    double complex a = 1.5 - 2.25 * I, b = -0.5 + 3 * I;
    float complex f = 1.25f + 0.5f * I;
    show("sum", a + b); show("product", a * b); show("quotient", a / b); show("float", f * f / 2);
    show("exp", cexp(a)); show("log", clog(b)); show("sqrt", csqrt(a)); show("pow", cpow(a, b)); show("sin", csin(a)); show("atan", catan(b)); show("conj", conj(a));
    printf("%.10g %.10g\n", cabs(a), carg(b));
    double complex odd = CMPLX(INFINITY, NAN) * CMPLX(1, 1);
    printf("infinite product %d\n", isinf(creal(odd)) || isinf(cimag(odd)));
    odd = CMPLX(1, 1) / CMPLX(0, 0);
    printf("division by zero %d\n", isinf(creal(odd)) || isinf(cimag(odd)));
    enum { N = 256 };
    static double complex v[N], w[N];
    uint64_t state = 3;
    for (int i = 0; i < N; i++) {
        double x = (double)(random64(&state) % 1000) / 100;
        w[i] = v[i] = x + (double)(random64(&state) % 1000) / 100 * I;
    }
    transform(v, N, -1);
    show("frequency 0", v[0]); show("frequency 17", v[17]);
    transform(v, N, 1);
    double worst = 0;
    for (int i = 0; i < N; i++)
        worst = fmax(worst, cabs(v[i] / N - w[i]));
    printf("error below 1e-12: %d\n", worst < 1e-12);
    return 0;
}
