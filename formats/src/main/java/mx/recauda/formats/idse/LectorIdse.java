package mx.recauda.formats.idse;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the movements of a file. Each right movement is delivered as it streams by; whether the
 * file as a whole is accepted is known only at its end, from the {@link Revision}: the caller keeps
 * nothing of a file that is not.
 */
public final class LectorIdse {

    private LectorIdse() {}

    /** Reads a file, delivering its right movements and its incidents in the order of the file. */
    public static Revision lee(
            InputStream entrada,
            String archivo,
            Idioma idioma,
            Consumer<MovimientoIdse> movimientos,
            Consumer<Incidencia> incidencias)
            throws IOException {
        return RevisorIdse.revisa(
                entrada,
                archivo,
                idioma,
                incidencias,
                (bytes, inicio, linea, tipo) ->
                        movimientos.accept(movimiento(bytes, inicio, linea, tipo)));
    }

    private static MovimientoIdse movimiento(
            byte[] bytes, int inicio, int linea, TipoDeMovimiento tipo) {
        Registro registro =
                new Registro(new String(bytes, inicio, Diseno.LONGITUD, Clase.WINDOWS_1252));
        return switch (tipo) {
            case ALTA -> alta(registro, linea);
            case MODIFICACION_DE_SALARIO -> modificacion(registro, linea);
            case BAJA -> baja(registro, linea);
        };
    }

    private static MovimientoIdse alta(Registro registro, int linea) {
        return new MovimientoIdse.Alta(
                linea,
                registro.patronal(),
                registro.trabajador(),
                registro.salario(),
                registro.digito(Diseno.TIPO_DE_TRABAJADOR),
                registro.fecha(),
                registro.texto(Diseno.UMF),
                registro.curp());
    }

    private static MovimientoIdse modificacion(Registro registro, int linea) {
        return new MovimientoIdse.ModificacionDeSalario(
                linea,
                registro.patronal(),
                registro.trabajador(),
                registro.salario(),
                registro.fecha(),
                registro.curp());
    }

    private static MovimientoIdse baja(Registro registro, int linea) {
        return new MovimientoIdse.Baja(
                linea,
                registro.patronal(),
                registro.trabajador(),
                registro.fecha(),
                registro.texto(Diseno.CAUSA_DE_BAJA).charAt(0));
    }

    /** The 168 characters of a right record. */
    private record Registro(String caracteres) {

        String texto(Campo campo) {
            return caracteres.substring(campo.desde() - 1, campo.hasta()).stripTrailing();
        }

        int digito(Campo campo) {
            return texto(campo).charAt(0) - '0';
        }

        RegistroPatronal patronal() {
            return new RegistroPatronal(caracteres.substring(0, RegistroPatronal.LONGITUD));
        }

        Trabajador trabajador() {
            return new Trabajador(
                    new Nss(texto(Diseno.NSS) + texto(Diseno.DV_NSS)),
                    texto(Diseno.PRIMER_APELLIDO),
                    texto(Diseno.SEGUNDO_APELLIDO),
                    texto(Diseno.NOMBRES),
                    texto(Diseno.CLAVE_DEL_TRABAJADOR));
        }

        Salario salario() {
            return new Salario(
                    Importe.deCentavos(Long.parseLong(texto(Diseno.SBC))),
                    digito(Diseno.TIPO_DE_SALARIO),
                    digito(Diseno.JORNADA));
        }

        LocalDate fecha() {
            String fecha = texto(Diseno.FECHA);
            return LocalDate.of(
                    Integer.parseInt(fecha.substring(4)),
                    Integer.parseInt(fecha.substring(2, 4)),
                    Integer.parseInt(fecha.substring(0, 2)));
        }

        Optional<Curp> curp() {
            String curp = texto(Diseno.CURP);
            return curp.isEmpty() ? Optional.empty() : Optional.of(new Curp(curp));
        }
    }
}
