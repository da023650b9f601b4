package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a statement that are shown, with the totals of the whole filtered set.
 *
 * @param ver state shown, empty for all
 * @param todos every row that passes the filter
 */
record VistaDeAdeudos(Optional<Estado> ver, List<Adeudo> todos) {

    VistaDeAdeudos {
        todos = List.copyOf(todos);
    }

    static VistaDeAdeudos de(EstadoDeCuenta estado, String ver) {
        Optional<Estado> elegido =
                List.of(Estado.values()).stream()
                        .filter(e -> e.name().equals(ver.strip().toUpperCase(Locale.ROOT)))
                        .findFirst();
        return new VistaDeAdeudos(elegido, elegido.map(estado::en).orElse(estado.adeudos()));
    }

    /**
     * Its word and shape.
     *
     * @param sinDeterminar whether it is a proposal whose term has passed
     */
    public Insignia insignia(Adeudo adeudo, boolean sinDeterminar) {
        if (sinDeterminar) {
            return Insignia.de(Tono.WARN, "cuenta.estado.SIN_DETERMINAR");
        }
        Tono tono =
                switch (adeudo.estado()) {
                    case VENCIDO -> Tono.BAD;
                    case EN_PLAZO -> Tono.ACT;
                    case PAGADO -> Tono.OK;
                    case A_FAVOR -> Tono.WARN;
                    case PROPUESTO -> Tono.OFF;
                };
        return Insignia.de(tono, "cuenta.estado." + adeudo.estado());
    }

    public long propuesto() {
        return suma(Adeudo::propuesto);
    }

    public long determinado() {
        return suma(Adeudo::determinado);
    }

    public long liquidado() {
        return suma(Adeudo::liquidado);
    }

    public long pagado() {
        return suma(Adeudo::pagado);
    }

    public long accesoriosPagados() {
        return suma(Adeudo::accesoriosPagados);
    }

    public long otrosPagados() {
        return suma(Adeudo::otrosPagados);
    }

    public long porAclarar() {
        return suma(Adeudo::porAclarar);
    }

    public long recibido() {
        return suma(Adeudo::recibido);
    }

    public long diferencia() {
        return suma(Adeudo::diferencia);
    }

    public long suertePrincipal() {
        return suma(Adeudo::suertePrincipal);
    }

    public long actualizacion() {
        return suma(Adeudo::actualizacion);
    }

    public long recargos() {
        return suma(Adeudo::recargos);
    }

    public long otros() {
        return suma(Adeudo::otros);
    }

    public long saldo() {
        return suma(Adeudo::saldo);
    }

    private long suma(Function<Adeudo, Importe> columna) {
        return todos.stream().map(columna).mapToLong(Importe::centavos).sum();
    }
}
