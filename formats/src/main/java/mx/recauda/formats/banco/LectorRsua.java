package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the records of one RSUA-like file, one at a time. */
final class LectorRsua {

    private static final String LOTE = "00";
    private static final String ENTIDAD = "01";
    private static final String TOTALES = "09";
    private static final List<String> PAGO = List.of("07", "08");
    private static final List<String> DETALLE = List.of("02", "03", "04", "05", "06");
    static final Map<Fondo, CampoRsua> FONDOS = fondos();

    private final Faltas faltas;
    private final Dato dato;
    private final Consumer<PagoDeBanco> cada;
    private final Map<String, Integer> iguales = new HashMap<>();
    private String lote = "";
    private String banco = "";
    private boolean terminado;
    private int ultimo;
    private int registros;
    private int pagos;
    private Importe suma = Importe.CERO;

    LectorRsua(Faltas faltas, Consumer<PagoDeBanco> cada) {
        this.faltas = faltas;
        this.dato = new Dato(faltas);
        this.cada = cada;
    }

    void registro(int numero, byte... bytes) {
        ultimo = numero;
        registros++;
        if (bytes.length != RsuaDeBanco.LARGO) {
            faltas.anota(
                    ErrorDeBanco.LARGO, numero, "", "", numero, bytes.length, RsuaDeBanco.LARGO);
            return;
        }
        String registro = new String(bytes, StandardCharsets.ISO_8859_1);
        String tipo = registro.substring(0, CampoRsua.TIPO);
        if (terminado || enMalLugar(tipo)) {
            faltas.anota(ErrorDeBanco.ORDEN, numero, "tipo", tipo, numero, tipo);
        } else if (!DETALLE.contains(tipo)) {
            conocido(numero, tipo, registro);
        }
    }

    private void conocido(int numero, String tipo, String registro) {
        if (!esTexto(numero, registro)) {
            return;
        }
        if (tipo.equals(LOTE)) {
            lote = registro;
        } else if (tipo.equals(ENTIDAD)) {
            banco = CampoRsua.BANCO.de(registro);
        } else if (PAGO.contains(tipo)) {
            pago(numero, registro);
        } else if (tipo.equals(TOTALES)) {
            totales(numero, registro);
        } else {
            faltas.anota(ErrorDeBanco.TIPO, numero, "tipo", tipo, numero, tipo);
        }
    }

    private boolean enMalLugar(String tipo) {
        return tipo.equals(LOTE) != lote.isEmpty();
    }

    private boolean esTexto(int numero, String registro) {
        for (int i = 0; i < registro.length(); i++) {
            char letra = registro.charAt(i);
            if (letra < ' ' || letra > '~') {
                String octeto = "0x%02X".formatted((int) letra);
                faltas.anota(ErrorDeBanco.CARACTER, numero, "", octeto, numero, i + 1, octeto);
                return false;
            }
        }
        return true;
    }

    private void pago(int numero, String registro) {
        String moneda = CampoRsua.MONEDA.de(registro);
        if (!moneda.isEmpty() && !moneda.equals("MXN")) {
            faltas.anota(ErrorDeBanco.MONEDA, numero, "moneda", moneda, numero, moneda);
            return;
        }
        Map<Fondo, Importe> fondos = new EnumMap<>(Fondo.class);
        Optional<Importe> importe = importe(numero, registro, fondos);
        Optional<LocalDate> fecha =
                dato.dia(numero, "fecha", CampoRsua.FECHA.de(registro), Dato.CORRIDA);
        String operacion = distinta(operacion(registro), registro);
        if (banco.isEmpty() || operacion.isEmpty()) {
            faltas.anota(
                    ErrorDeBanco.SIN_OPERACION,
                    numero,
                    banco.isEmpty() ? "banco" : "operacion",
                    "",
                    numero);
        }
        if (importe.isPresent() && fecha.isPresent() && faltas.ninguna()) {
            pagos++;
            suma = suma.mas(importe.get());
            cada.accept(
                    new PagoDeBanco(
                            numero,
                            referencia(registro),
                            banco,
                            operacion,
                            importe.get(),
                            fecha.get(),
                            fondos));
        }
    }

    private static Map<Fondo, CampoRsua> fondos() {
        Map<Fondo, CampoRsua> campos = new EnumMap<>(Fondo.class);
        campos.put(Fondo.IMSS, CampoRsua.IMSS);
        campos.put(Fondo.RCV, CampoRsua.RCV);
        campos.put(Fondo.VIVIENDA, CampoRsua.VIVIENDA);
        campos.put(Fondo.AMORTIZACION, CampoRsua.AMORTIZACION);
        return Collections.unmodifiableMap(campos);
    }

    // The total is ours: without it, the funds of the source say what was paid.
    private Optional<Importe> importe(int numero, String registro, Map<Fondo, Importe> dichos) {
        Importe fondos = Importe.CERO;
        for (Map.Entry<Fondo, CampoRsua> campo : FONDOS.entrySet()) {
            String texto = campo.getValue().de(registro);
            if (!texto.matches("0*")) {
                String nombre = campo.getValue().name().toLowerCase(Locale.ROOT);
                Optional<Importe> uno = dato.centavos(numero, nombre, texto);
                if (uno.isEmpty()) {
                    return uno;
                }
                dichos.put(campo.getKey(), uno.get());
                fondos = fondos.mas(uno.get());
            }
        }
        String total = CampoRsua.TOTAL.de(registro);
        if (total.isEmpty() && !fondos.esCero()) {
            return Optional.of(fondos);
        }
        Optional<Importe> dicho = dato.centavos(numero, "total", total);
        if (dicho.isPresent() && !fondos.esCero() && !fondos.equals(dicho.get())) {
            faltas.anota(ErrorDeBanco.REPARTO, numero, "total", total, numero, dicho.get(), fondos);
            return Optional.empty();
        }
        return dicho;
    }

    // Without an operation of its own, a payment is told apart as the source does: registro, folio,
    // period, transfer and file. One that quotes its línea is the same whatever file tells it, so
    // that it is not in excess of itself.
    private String operacion(String registro) {
        String propia = CampoRsua.OPERACION.de(registro);
        String patron = CampoRsua.REGISTRO.de(registro);
        if (!propia.isEmpty() || patron.isEmpty()) {
            return propia;
        }
        String suya =
                String.join(
                        "-", patron, CampoRsua.FOLIO.de(registro), CampoRsua.PERIODO.de(registro));
        return CampoRsua.LINEA.de(registro).isEmpty()
                ? String.join(
                        "-", suya, CampoRsua.TRANSFERENCIA.de(lote), CampoRsua.CONSECUTIVO.de(lote))
                : suya;
    }

    // Records alike of one file are as many payments: its total counts each.
    private String distinta(String operacion, String registro) {
        if (!CampoRsua.OPERACION.de(registro).isEmpty() || operacion.isEmpty()) {
            return operacion;
        }
        int veces = iguales.merge(banco + registro, 1, Integer::sum);
        return veces == 1 ? operacion : operacion + "-" + veces;
    }

    // What was paid without a línea says whose it is: people find it by that.
    private static String referencia(String registro) {
        String linea = CampoRsua.LINEA.de(registro);
        return linea.isEmpty()
                ? String.join(
                                " ",
                                CampoRsua.REGISTRO.de(registro),
                                CampoRsua.FOLIO.de(registro),
                                CampoRsua.PERIODO.de(registro))
                        .strip()
                : linea;
    }

    private void totales(int numero, String registro) {
        terminado = true;
        String dichos =
                CampoRsua.REGISTROS.de(registro)
                        + " "
                        + CampoRsua.PAGOS.de(registro)
                        + " "
                        + CampoRsua.SUMA.de(registro);
        String debidos = "%09d %09d %015d".formatted(registros, pagos, suma.centavos());
        if (faltas.ninguna() && !dichos.equals(debidos)) {
            faltas.anota(ErrorDeBanco.TOTALES, numero, "", dichos, dichos, debidos);
        }
    }

    LecturaDeBanco termina() {
        if (!terminado && !faltas.demasiadas()) {
            faltas.anota(ErrorDeBanco.SIN_TOTALES, Math.max(1, ultimo), "", "");
        }
        return new LecturaDeBanco(pagos, suma, faltas.todas());
    }
}
