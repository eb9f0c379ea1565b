"""Small pieces that the pages share: what the person sees is put together here, never computed."""
