// guest: opt=O0,O2 libs=-latomic forced=yes
/* __atomic operations of all sizes and orders, alone: results and memory; exchange, compare-exchange, fetch-and-op, flags. */
#include "guest.h"

#define ORDERS(X, T) X(T, __ATOMIC_RELAXED) X(T, __ATOMIC_ACQUIRE) X(T, __ATOMIC_RELEASE) X(T, __ATOMIC_ACQ_REL) X(T, __ATOMIC_SEQ_CST)
#define EACH(T, order)                                                                            \
    for (size_t i = 0; i < EDGES; i++)                                                            \
        for (size_t j = 0; j < EDGES; j += 3) {                                                   \
            T old, a = (T)edge_values[i], b = (T)edge_values[j];                                  \
            cell[1] = a;                                                                          \
            old = __atomic_fetch_add(&cell[1], b, order); HASH(hash, old);                        \
            old = __atomic_fetch_sub(&cell[1], 3, order); HASH(hash, old);                        \
            old = __atomic_fetch_or(&cell[1], b, order); HASH(hash, old);                         \
            old = __atomic_fetch_and(&cell[1], a, order); HASH(hash, old);                        \
            old = __atomic_fetch_xor(&cell[1], b, order); HASH(hash, old);                        \
            old = __atomic_fetch_nand(&cell[1], b, order); HASH(hash, old);                       \
            old = __atomic_add_fetch(&cell[1], a, order); HASH(hash, old);                        \
            old = __atomic_exchange_n(&cell[1], b, order); HASH(hash, old);                       \
            T expected = a;                                                                       \
            int strong = __atomic_compare_exchange_n(&cell[1], &expected, a, 0, order, __ATOMIC_RELAXED); \
            HASH(hash, strong); HASH(hash, expected);                                             \
            expected = cell[1];                                                                   \
            while (!__atomic_compare_exchange_n(&cell[1], &expected, (T)(expected + 1), 1, order, __ATOMIC_RELAXED)) \
                ;                                                                                 \
            HASH(hash, expected);                                                                 \
            hash = hash_bytes(hash, (T *)cell, sizeof cell);                                      \
        }
#define SIZE(T)                                                         \
    {                                                                   \
        static T cell[3] = {(T)-1, 0, 5};                               \
        uint64_t hash = HASH_START;                                     \
        ORDERS(EACH, T)                                                 \
        __atomic_store_n(&cell[0], (T)77, __ATOMIC_RELEASE);            \
        T x = __atomic_load_n(&cell[0], __ATOMIC_ACQUIRE);              \
        __atomic_store_n(&cell[2], x, __ATOMIC_SEQ_CST);                \
        x = __atomic_load_n(&cell[2], __ATOMIC_SEQ_CST);                \
        printf("%-9s %016" PRIx64 " %d\n", #T, hash, (int)x);           \
    }

int main(void)
{
    SIZE(uint8_t) SIZE(int8_t) SIZE(uint16_t) SIZE(int16_t) SIZE(uint32_t) SIZE(int32_t) SIZE(uint64_t) SIZE(int64_t)
    bool flag = false;
    printf("%d", __atomic_test_and_set(&flag, __ATOMIC_ACQUIRE));
    printf("%d", __atomic_test_and_set(&flag, __ATOMIC_ACQUIRE));
    __atomic_clear(&flag, __ATOMIC_RELEASE);
    printf("%d\n", flag);
    /* pointers, and a lock-free list whose nodes are exchanged */
    struct Node { struct Node *next; int value; } nodes[50], *head = NULL;
    for (int i = 0; i < 50; i++) {
        nodes[i].value = i;
        nodes[i].next = __atomic_load_n(&head, __ATOMIC_RELAXED);
        while (!__atomic_compare_exchange_n(&head, &nodes[i].next, &nodes[i], 1, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
            ;
    }
    int sum = 0;
    for (struct Node *n = __atomic_exchange_n(&head, NULL, __ATOMIC_ACQUIRE); n; n = n->next)
        sum = sum * 3 % 100003 + n->value;
    printf("list %d\n", sum);
    int64_t sync = 5;
    __sync_fetch_and_add(&sync, 7);
    printf("%d", (int)__sync_bool_compare_and_swap(&sync, 12, 99));
    printf(" %d", (int)__sync_val_compare_and_swap(&sync, 1, 2));
    __sync_synchronize();
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    __atomic_thread_fence(__ATOMIC_RELEASE);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    printf(" %d\n", (int)sync);
    return 0;
}
