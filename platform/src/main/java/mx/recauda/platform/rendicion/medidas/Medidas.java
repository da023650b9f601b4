package mx.recauda.platform.rendicion.medidas;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.libro.Cortes;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;
import mx.recauda.rendicion.medida.Hechos;
import mx.recauda.rendicion.medida.Medida;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every measure of every module, up to a closed block of the ledger: what was written by a
 * transaction that had not ended then does not count, so that a handle always says the same.
 * Figures and their facts are of registros, not of persons, and of the whole country whoever looks
 * at them.
 */
@Component
public class Medidas {

    private final List<FuenteDeMedidas> fuentes;
    private final Cortes cortes;

    Medidas(List<FuenteDeMedidas> fuentes, Cortes cortes) {
        this.fuentes = List.copyOf(fuentes);
        this.cortes = cortes;
    }

    /** Every figure of an interval, as known when the last block closed. */
    public List<Cifra> cifras(LocalDate desde, LocalDate corte) {
        Instant conocidoEn = cortes.cerradoAl(Cortes.SIEMPRE);
        return Alcances.nacional(() ->
                fuentes.stream()
                        .flatMap(f ->
                                f.medidas().stream()
                                        .map(m ->
                                                f.medir(
                                                        Consulta.de(
                                                                m.id(), desde, corte, conocidoEn))))
                        .toList());
    }

    /**
     * The same as known when the last block had closed: what is asked as known at an instant
     * between two blocks is what the first of them knew.
     */
    public Consulta cerrada(Consulta c) {
        return new Consulta(
                c.medida(),
                c.desde(),
                c.corte(),
                cortes.cerradoAl(c.conocidoEn()),
                c.oficina(),
                c.modalidad(),
                c.concepto());
    }

    /** The figure asked for; empty when nobody measures it. */
    public Optional<Cifra> medir(Consulta consulta) {
        return fuente(consulta).map(f -> Alcances.nacional(() -> f.medir(consulta)));
    }

    /** The facts behind it. */
    public Optional<Hechos> hechos(Consulta consulta, int desde, int cuantos) {
        return fuente(consulta)
                .map(f -> Alcances.nacional(() -> f.hechos(consulta, desde, cuantos)));
    }

    /** Whether somebody measures it. */
    public boolean mide(Consulta consulta) {
        return fuente(consulta).isPresent();
    }

    /** Gives the columns and then every fact behind it, as they are read. */
    public void recorre(Consulta consulta, Consumer<List<String>> cada) {
        fuente(consulta)
                .ifPresent(f ->
                        Alcances.nacional(() -> {
                            f.recorre(consulta, cada);
                            return f;
                        }));
    }

    private Optional<FuenteDeMedidas> fuente(Consulta consulta) {
        return fuentes.stream()
                .filter(f ->
                        f.medidas().stream().map(Medida::id).anyMatch(consulta.medida()::equals))
                .findFirst();
    }
}
