package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.dinero.Importe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice that was admitted, with its effect: a fact of the registry.
 *
 * @param id number of the fact
 * @param trabajador whose
 * @param aviso what the employer said
 * @param efecto effect that the law gives it
 * @param causa cause of the end of employment, or empty
 * @param renglon line of its lote
 */
public record Movimiento(
        long id, UUID trabajador, Aviso aviso, EfectoDelAviso efecto, String causa, int renglon) {

    /** The fact, with its two instants. */
    public Hecho hecho(Instant recibidoEn, Instant conocidoEn) {
        LocalDate dia = efecto.fecha();
        return switch (aviso) {
            case Aviso.DeAlta alta ->
                    new Hecho.Alta(id, recibidoEn, conocidoEn, dia, alta.condiciones());
            case Aviso.DeSalario salario ->
                    new Hecho.Salario(
                            id,
                            recibidoEn,
                            conocidoEn,
                            aviso.fecha(),
                            dia,
                            salario.sbc(),
                            salario.tipoDeSalario(),
                            salario.jornada());
            case Aviso.DeBaja baja ->
                    new Hecho.Baja(id, recibidoEn, conocidoEn, aviso.fecha(), dia);
        };
    }

    /** Terms that the notice states; those of an end of employment are all zero. */
    Condiciones condiciones() {
        return switch (aviso) {
            case Aviso.DeAlta alta -> alta.condiciones();
            case Aviso.DeSalario s -> new Condiciones(s.sbc(), s.tipoDeSalario(), s.jornada(), 0);
            case Aviso.DeBaja baja -> new Condiciones(Importe.CERO, 0, 0, 0);
        };
    }

    /** Kind, as the database writes it. */
    String tipo() {
        return TipoDeAviso.de(aviso).name();
    }
}
