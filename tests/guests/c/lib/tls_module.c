/* Thread-local data of a shared object. */
__thread int module_counter = 7;

int module_bump(int by)
{
    return module_counter += by;
}

int *module_address(void)
{
    return &module_counter;
}
