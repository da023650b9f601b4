package mx.recauda.platform.portal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list without limit, read page by page: each page begins after the last one of the page before.
 */
public final class PorPaginas<T> implements Iterator<T> {

    private final Function<Optional<T>, List<T>> lee;
    private Iterator<T> pagina;
    private Optional<T> ultima = Optional.empty();

    /**
     * Reads the first page.
     *
     * @param lee the page after one; the first page after none; empty at the end
     */
    public PorPaginas(Function<Optional<T>, List<T>> lee) {
        this.lee = lee;
        this.pagina = lee.apply(ultima).iterator();
    }

    @Override
    public boolean hasNext() {
        if (!pagina.hasNext() && ultima.isPresent()) {
            pagina = lee.apply(ultima).iterator();
            if (!pagina.hasNext()) {
                ultima = Optional.empty();
            }
        }
        return pagina.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T siguiente = pagina.next();
        ultima = Optional.of(siguiente);
        return siguiente;
    }
}
