package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.Identidad;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A movement as it was presented.
 *
 * @param numero its line in the file; 1 for a movement captured in a page
 * @param registro eleven positions, as the line states them
 * @param identidad who, as the line states it
 * @param aviso what is said of that worker
 * @param causa cause of the end of employment, or empty
 * @param umf family medicine unit, or empty
 * @param clave the employer's own key for the worker, or empty
 */
public record Renglon(
        int numero,
        String registro,
        Identidad identidad,
        Aviso aviso,
        String causa,
        String umf,
        String clave) {

    /** The line of an IDSE file. */
    static Renglon de(MovimientoIdse movimiento) {
        return switch (movimiento) {
            case MovimientoIdse.Alta alta ->
                    nuevo(
                            alta,
                            alta.curp(),
                            new Aviso.DeAlta(
                                    alta.fecha(),
                                    new Condiciones(
                                            alta.salario().sbc(),
                                            alta.salario().tipo(),
                                            alta.salario().jornada(),
                                            alta.tipoDeTrabajador())),
                            "",
                            alta.umf());
            case MovimientoIdse.ModificacionDeSalario cambio -> {
                Salario salario = cambio.salario();
                yield nuevo(
                        cambio,
                        cambio.curp(),
                        new Aviso.DeSalario(
                                cambio.fecha(), salario.sbc(), salario.tipo(), salario.jornada()),
                        "",
                        "");
            }
            case MovimientoIdse.Baja baja ->
                    nuevo(
                            baja,
                            Optional.empty(),
                            new Aviso.DeBaja(baja.fecha()),
                            String.valueOf(baja.causa()),
                            "");
        };
    }

    private static Renglon nuevo(
            MovimientoIdse movimiento, Optional<Curp> curp, Aviso aviso, String causa, String umf) {
        Trabajador quien = movimiento.trabajador();
        return new Renglon(
                movimiento.linea(),
                movimiento.registro().valor(),
                new Identidad(
                        quien.nss().valor(),
                        curp.map(Curp::valor).orElse(""),
                        quien.primerApellido(),
                        quien.segundoApellido(),
                        quien.nombres()),
                aviso,
                causa,
                umf,
                quien.clave());
    }

    /** The same line when it is an end of employment that somebody asks for. */
    Renglon pedidaPor(Solicitante solicitante) {
        return aviso instanceof Aviso.DeBaja baja
                ? new Renglon(
                        numero,
                        registro,
                        identidad,
                        new Aviso.DeBaja(baja.fecha(), solicitante),
                        causa,
                        umf,
                        clave)
                : this;
    }

    /** Kind of its notice. */
    public TipoDeAviso tipo() {
        return TipoDeAviso.de(aviso);
    }

    /** Day of the fact. */
    public LocalDate fecha() {
        return aviso.fecha();
    }

    /** Terms it states; all zero for an end of employment. */
    public Condiciones condiciones() {
        return switch (aviso) {
            case Aviso.DeAlta alta -> alta.condiciones();
            case Aviso.DeSalario s -> new Condiciones(s.sbc(), s.tipoDeSalario(), s.jornada(), 0);
            case Aviso.DeBaja baja -> new Condiciones(Importe.CERO, 0, 0, 0);
        };
    }
}
