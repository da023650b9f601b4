package mx.recauda.formats.pagosua;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A payment file without errors.
 *
 * @param registros its records, in order, as they came
 * @param version version of SUA, or empty when nobody told it
 */
public record ArchivoDePago(List<Registro> registros, String version) {

    /** Keeps an immutable copy. */
    public ArchivoDePago {
        registros = List.copyOf(registros);
    }

    static ArchivoDePago de(List<Registro> registros, String version) {
        return new ArchivoDePago(
                registros,
                Marca.version(registros.getLast()).filter(v -> !v.isEmpty()).orElse(version));
    }

    /** The record of the employer. */
    public Registro empresa() {
        return registros.getFirst();
    }

    /** The record of the sums. */
    public Registro sumario() {
        return registros.get(registros.size() - 2);
    }

    /** The records of workers, in order. */
    public List<Registro> trabajadores() {
        return registros.stream().filter(r -> r.tipo() == TipoDeRegistro.TRABAJADOR).toList();
    }

    /** Every movement, in order. */
    public List<MovimientoDePago> movimientos() {
        return registros.stream()
                .filter(r -> r.tipo() == TipoDeRegistro.MOVIMIENTOS)
                .flatMap(r -> MovimientoDePago.de(r).stream())
                .toList();
    }

    /** Employer. */
    public RegistroPatronal registroPatronal() {
        return RegistroPatronal.parse(empresa().texto("registroPatronal"));
    }

    /** Period. */
    public Mes mes() {
        String periodo = empresa().texto("periodo");
        return Mes.parse(periodo.substring(0, 4) + "-" + periodo.substring(4));
    }

    /** Work-risk premium, in percent with five decimals. */
    public Tasa prima() {
        return new Tasa(empresa().entero("primaRiesgos"));
    }

    /** Two characters, as they came. */
    public String tipoDeDocumento() {
        return empresa().texto("tipoDeDocumento");
    }

    /** Number that the program gave it. */
    public String folio() {
        return empresa().texto("folio");
    }

    /** The bytes of the file; read and written again they are the same. */
    public byte[] bytes() {
        ByteArrayOutputStream salida =
                new ByteArrayOutputStream(registros.size() * TipoDeRegistro.ANCHO);
        registros.forEach(r -> salida.writeBytes(r.bytes()));
        return salida.toByteArray();
    }
}
