#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
/* A mixed load (checksum, Fibonacci, sieve, matrix product, sort) that calibrates machines against each other: its text stays as it is. */
static uint32_t crc(const uint8_t*p,int n){uint32_t c=~0u;for(int i=0;i<n;i++){c^=p[i];for(int k=0;k<8;k++)c=(c>>1)^(0xEDB88320u&-(c&1));}return ~c;}
static int cmp(const void*a,const void*b){return *(int*)a-*(int*)b;}
static uint64_t fib(int n){return n<2?n:fib(n-1)+fib(n-2);}
static int sieve(int n){char*s=malloc(n+1);memset(s,1,n+1);int c=0;for(int i=2;i<=n;i++){if(s[i]){c++;for(long j=(long)i*i;j<=n;j+=i)s[j]=0;}}free(s);return c;}
static double mm(int n){double*a=malloc(8*n*n),*b=malloc(8*n*n),*c=malloc(8*n*n);for(int i=0;i<n*n;i++){a[i]=i%7;b[i]=i%11;}for(int i=0;i<n;i++)for(int j=0;j<n;j++){double s=0;for(int k=0;k<n;k++)s+=a[i*n+k]*b[k*n+j];c[i*n+j]=s;}double t=0;for(int i=0;i<n*n;i++)t+=c[i];free(a);free(b);free(c);return t;}
int main(int argc,char**argv){int r=argc>1?atoi(argv[1]):1;
 for(int q=0;q<r;q++){
 uint8_t*buf=malloc(1<<16);for(int i=0;i<1<<16;i++)buf[i]=i*7+q;
 uint32_t c=0;for(int i=0;i<20;i++)c^=crc(buf,1<<16);
 printf("crc %08x\n",c);
 printf("fib %lu\n",(unsigned long)fib(30));
 printf("sieve %d\n",sieve(2000000));
 printf("mm %f\n",mm(160));
 int*v=malloc(4*300000);unsigned s=12345;for(int i=0;i<300000;i++){s=s*1103515245+12345;v[i]=s>>8;}
 qsort(v,300000,4,cmp);printf("sort %d %d\n",v[0],v[299999]);
 free(buf);free(v);}
}
