package mx.recauda.formats.movimientos;

import mx.recauda.formats.sua.LineaSua;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.identidad.Sexo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of SUA that tell a row. */
final class LineasDeSua {

    // By INEGI's number, from 01; the sources on SUA disagree, and this is the documented default.
    private static final List<String> ENTIDADES =
            List.of(
                    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG",
                    "JC", "MC", "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR",
                    "TC", "TS", "TL", "VZ", "YN", "ZS");
    private static final int NACIDO_FUERA = 33;
    private static final int DIAS_DE_MOVT_MAX = 99;

    private LineasDeSua() {}

    /**
     * The worker, with the affiliation data when the CURP tells birth and sex.
     *
     * @param credito the credit that starts it, if any
     */
    static List<LineaSua> trabajador(
            FilaDeMovimientos fila, Suceso.Alta alta, Optional<FilaDeMovimientos> credito) {
        List<LineaSua> lineas = new ArrayList<>();
        Persona persona = fila.persona();
        lineas.add(
                new LineaSua.Asegurado(
                        fila.registro(),
                        persona.nss(),
                        persona.rfc().map(Rfc::valor).orElse(""),
                        persona.curp().map(Curp::valor).orElse(""),
                        persona.nombreDeSua(),
                        alta.tipoDeTrabajador(),
                        alta.salario().jornada(),
                        fila.fecha(),
                        alta.salario().sbc(),
                        alta.domicilio().ubicacion(),
                        credito.flatMap(LineasDeSua::credito)));
        persona.curp().ifPresent(curp -> lineas.add(afiliacion(fila, alta, curp)));
        return lineas;
    }

    private static Optional<LineaSua.Credito> credito(FilaDeMovimientos fila) {
        return fila.suceso() instanceof Suceso.Credito c
                ? c.descuento().map(d -> new LineaSua.Credito(c.numero(), fila.fecha(), d))
                : Optional.empty();
    }

    private static LineaSua afiliacion(FilaDeMovimientos fila, Suceso.Alta alta, Curp curp) {
        int entidad = ENTIDADES.indexOf(curp.entidad()) + 1;
        return new LineaSua.Afiliacion(
                fila.registro(),
                fila.persona().nss(),
                alta.domicilio().codigoPostal(),
                curp.fechaDeNacimiento(),
                alta.domicilio().lugarDeNacimiento(),
                "%02d".formatted(entidad == 0 ? NACIDO_FUERA : entidad),
                alta.umf(),
                alta.domicilio().ocupacion(),
                curp.sexo() == Sexo.HOMBRE ? 'M' : 'F',
                alta.salario().tipo());
    }

    /** The lines of a fact after the enrolment; an incapacity goes to two files. */
    static List<LineaSua> hecho(FilaDeMovimientos fila) {
        return switch (fila.suceso()) {
            case Suceso.Alta alta -> List.of(movimiento(fila, "08", "", 0, alta.salario().sbc()));
            case Suceso.CambioDeSalario cambio ->
                    List.of(movimiento(fila, "07", "", 0, cambio.salario().sbc()));
            case Suceso.Baja baja -> List.of(movimiento(fila, "02", "", 0, Importe.CERO));
            case Suceso.Ausencia ausencia ->
                    List.of(movimiento(fila, "11", "", ausencia.dias(), Importe.CERO));
            case Suceso.Incapacidad i -> incapacidad(fila, i);
            case Suceso.Credito c ->
                    List.of(
                            new LineaSua.MovimientoDeCredito(
                                    fila.registro(),
                                    fila.persona().nss(),
                                    c.numero(),
                                    c.tipo().clave(),
                                    fila.fecha(),
                                    c.descuento()));
        };
    }

    /** The movement has two digits for the days: a longer one is told by its certificate alone. */
    private static List<LineaSua> incapacidad(FilaDeMovimientos fila, Suceso.Incapacidad i) {
        LineaSua certificado =
                new LineaSua.Incapacidad(
                        fila.registro(),
                        fila.persona().nss(),
                        fila.fecha(),
                        i.folio(),
                        i.dias(),
                        i.porcentaje(),
                        i.rama(),
                        i.tipoDeRiesgo(),
                        i.secuela(),
                        i.control());
        return i.dias() > DIAS_DE_MOVT_MAX
                ? List.of(certificado)
                : List.of(movimiento(fila, "12", i.folio(), i.dias(), Importe.CERO), certificado);
    }

    private static LineaSua movimiento(
            FilaDeMovimientos fila, String tipo, String folio, int dias, Importe sdi) {
        return new LineaSua.Movimiento(
                fila.registro(), fila.persona().nss(), tipo, fila.fecha(), folio, dias, sdi);
    }
}
