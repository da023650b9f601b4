package mx.recauda.platform.catalogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lists, each as it was on a day. */
public interface Catalogos {

    /** Offices, each delegación before its subdelegaciones. */
    List<Oficina> oficinas(LocalDate dia);

    /** One office by its key. */
    Optional<Oficina> oficina(String clave, LocalDate dia);

    /** Name of an office on a day; its key when it is in no list. */
    default String nombreDeOficina(String clave, LocalDate dia) {
        return oficina(clave, dia).map(Oficina::nombre).orElse(clave);
    }

    /** Modalidades in force. */
    List<Modalidad> modalidades(LocalDate dia);

    /** Activities in force, in the order of the regulation. */
    List<Actividad> actividades(LocalDate dia);

    /** One activity by its fracción. */
    Optional<Actividad> actividad(String fraccion, LocalDate dia);

    /** Municipalities of the institute that were loaded, by key. */
    List<Municipio> municipios();

    /** One municipality by its key. */
    Optional<Municipio> municipio(String clave);

    /**
     * Adds a municipality, or corrects the one with that key.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when a datum is not acceptable
     */
    void guarda(Municipio municipio);
}
