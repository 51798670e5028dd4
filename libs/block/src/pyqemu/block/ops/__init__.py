"""Operations on whole images: what qemu-img commands do."""
