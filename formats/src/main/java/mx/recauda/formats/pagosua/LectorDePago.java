package mx.recauda.formats.pagosua;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads payment files record by record; a file with an error gives nothing of itself. */
public final class LectorDePago {

    private static final int CLAVE = 2;
    private static final int PRINCIPIO = 20;

    private LectorDePago() {}

    /** The file, or every reason why it is not taken. */
    public static Resultado<Optional<ArchivoDePago>> lee(
            byte[] bytes, String archivo, Esperado esperado, Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>();
        List<Registro> registros = new ArrayList<>();
        try {
            RevisionDePago revision =
                    recorre(
                            new ByteArrayInputStream(bytes),
                            esperado,
                            new Faltas(archivo, idioma, incidencias::add),
                            registros::add);
            return new Resultado<>(
                    revision.aceptado()
                            ? Optional.of(ArchivoDePago.de(registros, esperado.version()))
                            : Optional.empty(),
                    incidencias);
        } catch (IOException deMemoria) {
            throw new UncheckedIOException(deMemoria);
        }
    }

    /** Reviews a file of any size, without keeping it. */
    public static RevisionDePago revisa(
            InputStream entrada,
            String archivo,
            Esperado esperado,
            Idioma idioma,
            Consumer<Incidencia> faltas)
            throws IOException {
        return recorre(entrada, esperado, new Faltas(archivo, idioma, faltas), registro -> {});
    }

    private static RevisionDePago recorre(
            InputStream entrada, Esperado esperado, Faltas faltas, Consumer<Registro> destino)
            throws IOException {
        Revisor revisor = new Revisor(esperado, faltas);
        long total = 0;
        boolean sigue = true;
        int numero = 0;
        while (sigue) {
            byte[] bytes = entrada.readNBytes(TipoDeRegistro.ANCHO);
            total += bytes.length;
            numero++;
            if (bytes.length == 0) {
                break;
            }
            Optional<Registro> registro = registro(bytes, numero, total, faltas);
            sigue = registro.isPresent() && revisor.recibe(registro.get());
            if (sigue) {
                registro.ifPresent(destino);
            }
        }
        if (sigue) {
            revisor.termina();
        }
        return revisor.resultado();
    }

    private static Optional<Registro> registro(
            byte[] bytes, int numero, long total, Faltas faltas) {
        if (numero == 1 && !pareceDePago(bytes)) {
            faltas.anota(ErrorDePagoSua.NO_ES_DE_PAGO, numero, "", "", principio(bytes));
            return Optional.empty();
        }
        if (bytes[0] == '\r' || bytes[0] == '\n') {
            faltas.anota(ErrorDePagoSua.CON_SALTOS, numero, "", "");
            return Optional.empty();
        }
        if (bytes.length < TipoDeRegistro.ANCHO) {
            faltas.anota(ErrorDePagoSua.TRUNCADO, numero, "", "", total, numero, bytes.length);
            return Optional.empty();
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                faltas.anota(ErrorDePagoSua.NO_ES_TEXTO, numero, "", "", numero, i + 1);
                return Optional.empty();
            }
        }
        String clave = clave(bytes);
        Optional<TipoDeRegistro> tipo = TipoDeRegistro.de(clave);
        if (tipo.isEmpty()) {
            faltas.anota(ErrorDePagoSua.TIPO, numero, "tipo", clave, numero, clave);
        }
        return tipo.map(t -> Registro.de(t, numero, bytes));
    }

    /** A payroll or any other file: to speak of its records would help nobody. */
    private static boolean pareceDePago(byte[] bytes) {
        return bytes[0] == '\r'
                || bytes[0] == '\n'
                || bytes.length < CLAVE
                || TipoDeRegistro.de(clave(bytes)).isPresent();
    }

    private static String clave(byte[] bytes) {
        return new String(bytes, 0, CLAVE, Registro.WINDOWS_1252);
    }

    private static String principio(byte[] bytes) {
        String texto = new String(bytes, Registro.WINDOWS_1252).replaceAll("\\p{Cntrl}", " ");
        return texto.substring(0, Math.min(PRINCIPIO, texto.length())).strip();
    }
}
